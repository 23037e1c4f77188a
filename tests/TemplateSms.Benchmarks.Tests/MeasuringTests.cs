using TemplateSms.Benchmarks.Measuring;

namespace TemplateSms.Benchmarks.Tests;

public class MeasuringTests
{
    [Theory]
    [InlineData(SampleText.Ascii, SmsEncoding.Gsm7, 160, 1)]
    [InlineData(SampleText.Accented, SmsEncoding.Gsm7, 160, 1)]
    [InlineData(SampleText.Extension, SmsEncoding.Gsm7, 179, 2)]
    [InlineData(SampleText.Mixed, SmsEncoding.Gsm7, 164, 2)]
    [InlineData(SampleText.Ucs2, SmsEncoding.Ucs2, 160, 3)]
    [InlineData(SampleText.Long, SmsEncoding.Gsm7, 10_240, 67)]
    public void Measure_ByEveryVariant_IsTheSame(SampleText sample, SmsEncoding encoding, int units, int segments)
    {
        var benchmarks = MeasuringBenchmarks.Of(sample);

        Assert.All(
            [benchmarks.Ours(), benchmarks.LargeTable(), benchmarks.SmallTable(), benchmarks.Search(), benchmarks.Switch(), benchmarks.Dictionary()],
            measured => Assert.Equal(new SmsMeasurement(encoding, units, segments), measured));
        Assert.Equal(0, Allocation.Of(() => benchmarks.Ours()));
    }
}
