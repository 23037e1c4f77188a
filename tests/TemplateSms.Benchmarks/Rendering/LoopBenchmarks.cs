using BenchmarkDotNet.Attributes;
using TemplateSms.Benchmarks.Rendering.Peers;

namespace TemplateSms.Benchmarks.Rendering;

/// <summary>A message with an <c>if</c>, and a <c>for</c> over three texts.</summary>
public class LoopBenchmarks
{
    private readonly Func<string, bool, IReadOnlyList<string>, string> _text =
        GeneratedCode.Text<Func<string, bool, IReadOnlyList<string>, string>>("order_lines.smstpl", "OrderLines");

    private readonly Func<string, bool, IReadOnlyList<string>, SmsContent> _message =
        GeneratedCode.Message<Func<string, bool, IReadOnlyList<string>, SmsContent>>("order_lines.smstpl", "OrderLines");

    [GlobalSetup]
    public void Setup() => WarmUp.Run(
        () => HandWrittenText(),
        () => GeneratedText(),
        () => GeneratedMessage(),
        () => Interpolation(),
        () => Composite(),
        () => Format(),
        () => Handlebars());

    [Benchmark(Baseline = true, Description = "string.Create")]
    public string HandWrittenText() => HandWritten.Lines(Parcel.Customer, Parcel.IsExpress, Parcel.Lines);

    [Benchmark(Description = "generated: text")]
    public string GeneratedText() => _text(Parcel.Customer, Parcel.IsExpress, Parcel.Lines);

    [Benchmark(Description = "generated: message")]
    public SmsContent GeneratedMessage() => _message(Parcel.Customer, Parcel.IsExpress, Parcel.Lines);

    [Benchmark(Description = "interpolation")]
    public string Interpolation() => Formats.Interpolated(Parcel.Customer, Parcel.IsExpress, Parcel.Lines);

    [Benchmark(Description = "CompositeFormat")]
    public string Composite() => Formats.Composite(Parcel.Customer, Parcel.IsExpress, Parcel.Lines);

    [Benchmark(Description = "string.Format")]
    public string Format() => Formats.Format(Parcel.Customer, Parcel.IsExpress, Parcel.Lines);

    [Benchmark(Description = "Handlebars.Net")]
    public string Handlebars() =>
        CompiledHandlebars.Lines(new { customer = Parcel.Customer, isExpress = Parcel.IsExpress, lines = Parcel.Lines });
}
