using TemplateSms.Generator.Tests.Proof.Mutations;
using TemplateSms.Generator.Tests.Proof.Rendering;

namespace TemplateSms.Generator.Tests.Proof;

/// <summary>Tests the test of soundness: of each seeded mistake in the proof, some message that was rendered tells.</summary>
[Collection(ProofCollection.Name)]
public class TransferMutationTests(RenderedCorpus corpus)
{
    private static readonly Lazy<LanguageSource> _source = new(() => new LanguageSource());

    public static TheoryData<string> Names => [.. Mutants.All.Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Mistake_InTheProof_IsCaught(string name)
    {
        using var compiler = _source.Value.Load(Mutants.All.Single(m => m.Name == name));

        Assert.NotNull(compiler.Breaches(corpus.Measures).FirstOrDefault());
    }

    [Fact]
    public void Compiler_WithoutAMistake_IsNotCaught()
    {
        using var compiler = _source.Value.Load();

        Assert.Empty(compiler.Breaches(corpus.Measures));
    }

    [Fact]
    public void Mistakes_AreAtLeastThirty() => Assert.InRange(Mutants.All.Count, 30, int.MaxValue);
}
