using TemplateSms.Benchmarks.Rendering;

namespace TemplateSms.Benchmarks.Tests;

public class RenderingTests
{
    [Fact]
    public void Holes_OfEveryVariant_PrintTheSame()
    {
        var benchmarks = new HolesBenchmarks();
        const string Expected = "Hi Sarah Connor, your order A123456789 with 12 items leaves us on 05/12. Thank you!";

        Assert.All(
            [
                benchmarks.HandWrittenText(), benchmarks.GeneratedText(), benchmarks.GeneratedMessage().Text, benchmarks.Interpolation(),
                benchmarks.Composite(), benchmarks.Format(), benchmarks.Handlebars(),
            ],
            text => Assert.Equal(Expected, text));
    }

    [Fact]
    public void Loop_OfEveryVariant_PrintsTheSame()
    {
        var benchmarks = new LoopBenchmarks();
        const string Expected = "Hi Sarah Connor, arriving today: 2 red candles, 1 blue lamp, 3 matchboxes.";

        Assert.All(
            [
                benchmarks.HandWrittenText(), benchmarks.GeneratedText(), benchmarks.GeneratedMessage().Text, benchmarks.Interpolation(),
                benchmarks.Composite(), benchmarks.Format(), benchmarks.Handlebars(),
            ],
            text => Assert.Equal(Expected, text));
    }

    [Fact]
    public void GeneratedCode_OfHoles_AllocatesTheTextAndTheMessageOnly()
    {
        var benchmarks = new HolesBenchmarks();
        var text = Allocation.StringBytes(benchmarks.GeneratedText());

        Assert.Equal(text, Allocation.Of(() => benchmarks.GeneratedText()));
        Assert.Equal(text + Allocation.ContentBytes, Allocation.Of(() => benchmarks.GeneratedMessage()));
    }

    [Fact]
    public void GeneratedCode_OfALoop_AllocatesTheTextTheMessageAndTheCopyOfTheList()
    {
        var benchmarks = new LoopBenchmarks();
        var text = Allocation.StringBytes(benchmarks.GeneratedText());

        // Header, type and length of the array, and three references.
        const int Copy = 24 + (3 * 8);
        Assert.Equal(text, Allocation.Of(() => benchmarks.GeneratedText()));
        Assert.Equal(text + Allocation.ContentBytes + Copy, Allocation.Of(() => benchmarks.GeneratedMessage()));
    }
}
