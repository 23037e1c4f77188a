using TemplateSms.Generator.Tests.Proof.Rendering;
using Xunit.Abstractions;

namespace TemplateSms.Generator.Tests.Proof;

[Collection(ProofCollection.Name)]
public class SoundnessTests(RenderedCorpus corpus, ITestOutputHelper output)
{
    private const int LeastPairs = 20_000;
    private const int LeastPairsOfAConstruct = 40;
    private const int LeastWitnesses = 300;
    private const int LeastBounded = 100;

    [Fact]
    public void Messages_OfMadeTemplates_AreWithinTheirProofs()
    {
        Assert.True(
            corpus.Breaches.Count == 0,
            $"Seed {corpus.Seed}: {corpus.Breaches.Count} templates are outside their proofs.\n\n{string.Join("\n\n", corpus.Breaches.Take(20))}");
    }

    [Fact]
    public void Corpus_HasEnoughPairs_OfEveryConstruct()
    {
        output.WriteLine($"{corpus.Pairs} pairs, {corpus.BoundedPairs} with a finite bound; {corpus.Refused} refused; {corpus.Discarded} templates discarded");
        foreach (var (construct, pairs) in corpus.Constructs.Pairs.OrderBy(c => c.Value))
            output.WriteLine($"{pairs,7} {construct}");

        Assert.InRange(corpus.Pairs, LeastPairs, int.MaxValue);
        Assert.InRange(corpus.BoundedPairs, corpus.Pairs / 3, corpus.Pairs);
        Assert.DoesNotContain(corpus.Constructs.Pairs, c => c.Value < LeastPairsOfAConstruct);
    }

    [Fact]
    public void Witnesses_OfMadeTemplates_GiveTheirTexts()
    {
        output.WriteLine($"{corpus.Witnesses} witnesses");

        Assert.True(corpus.FalseWitnesses.Count == 0, $"Seed {corpus.Seed}: {corpus.FalseWitnesses.Count} false witnesses.\n\n{string.Join("\n\n", corpus.FalseWitnesses.Take(10))}");
        Assert.InRange(corpus.Witnesses, LeastWitnesses, int.MaxValue);
    }

    [Fact]
    public void Templates_WithBoundedParameters_NearlyAlwaysHaveAGreatestLength()
    {
        output.WriteLine($"{corpus.Unbounded.Count} of {corpus.WithBoundedParameters} have none");

        Assert.InRange(corpus.WithBoundedParameters, LeastBounded, int.MaxValue);
        Assert.True(corpus.Unbounded.Count * 20 <= corpus.WithBoundedParameters, $"Seed {corpus.Seed}\n\n{string.Join("\n\n", corpus.Unbounded.Take(10))}");
    }
}
