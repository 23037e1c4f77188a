using BenchmarkDotNet.Attributes;
using TemplateSms.Benchmarks.Measuring.Peers;

namespace TemplateSms.Benchmarks.Measuring;

/// <summary>The alphabet, the units and the segments of a finished text. A copy of it is the limit: it too looks at every character.</summary>
public class MeasuringBenchmarks
{
    private readonly char[] _copy = new char[16_384];
    private string _text = "";

    [ParamsAllValues]
    public SampleText Text { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        MakeText();
        WarmUp.Run(
            () => Copy(),
            () => Ours(),
            () => LargeTable(),
            () => SmallTable(),
            () => Search(),
            () => Switch(),
            () => Dictionary());
    }

    /// <summary>The methods on one text, not warmed up.</summary>
    public static MeasuringBenchmarks Of(SampleText text)
    {
        var benchmarks = new MeasuringBenchmarks { Text = text };
        benchmarks.MakeText();
        return benchmarks;
    }

    private void MakeText() => _text = SampleTexts.Make(Text);

    [Benchmark(Baseline = true, Description = "copy")]
    public int Copy()
    {
        _text.CopyTo(_copy);
        return _text.Length;
    }

    [Benchmark(Description = "SmsText.Measure")]
    public SmsMeasurement Ours() => SmsText.Measure(_text);

    [Benchmark(Description = "64K table")]
    public SmsMeasurement LargeTable() => Parts.Measure(_text, Meters.LargeTable(_text));

    [Benchmark(Description = "256 table")]
    public SmsMeasurement SmallTable() => Parts.Measure(_text, Meters.SmallTable(_text));

    [Benchmark(Description = "SearchValues")]
    public SmsMeasurement Search() => Parts.Measure(_text, Meters.Search(_text));

    [Benchmark(Description = "switch")]
    public SmsMeasurement Switch() => Parts.Measure(_text, Meters.Switch(_text));

    [Benchmark(Description = "Dictionary")]
    public SmsMeasurement Dictionary() => Parts.Measure(_text, Meters.Dictionary(_text));
}
