using TemplateSms.Soak.Alternatives;
using Xunit.Abstractions;

namespace TemplateSms.Generator.Tests.Proof;

/// <summary>Made messages of several texts: the first that fits is taken, and every other is reported as never taken.</summary>
public class AlternativePropertyTests(ITestOutputHelper output)
{
    private const int Seed = 20_261_130;
    private const int Batches = 3;

    [Fact]
    public void Texts_OfMadeMessages_AreTakenOrReported()
    {
        var (all, log) = (new AlternativesTally(), new StringWriter());
        for (var i = 0; i < Batches; i++)
            all.Add(AlternativesBatch.Run(i, Seed), log);

        output.WriteLine($"{all.Texts} texts, {all.Unexplained} of them neither taken nor reported");
        Assert.Equal("", log.ToString());
        Assert.InRange(all.Texts, 100, long.MaxValue);
        Assert.Equal(0, all.Unexplained);
    }
}
