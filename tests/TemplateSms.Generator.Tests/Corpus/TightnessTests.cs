using System.Globalization;
using Xunit.Abstractions;

namespace TemplateSms.Generator.Tests.Corpus;

/// <summary>How far the proof is from what arguments really attain, over templates as companies write them.</summary>
[Collection(CorpusCollection.Name)]
public class TightnessTests(CorpusFixture corpus, ITestOutputHelper output)
{
    private const int Templates = 200;

    private const int FewestAttained = 185;

    private const long MostMedianGap = 2;

    [Fact]
    public void Corpus_Compiles_WithoutFindings()
    {
        var findings = corpus.Templates.SelectMany(t => t.Compiled.Findings.Select(f => $"{t.Name}: {f.Rule.Id}"));

        Assert.Equal(Templates, corpus.Templates.Count);
        Assert.Empty(findings);
    }

    [Fact]
    public void Corpus_Proved_HasAGreatestLength() => Assert.DoesNotContain(
        corpus.Templates,
        template => template.Compiled.Proof!.Encodings.Any(proof => !proof.Units.IsBounded));

    [Fact]
    public void Corpus_Searched_StaysWithinItsProofAndComesNearIt()
    {
        var gaps = new List<Gap>();
        var breaches = new List<string>();
        for (var i = 0; i < corpus.Templates.Count; i++)
        {
            var search = new LongestSearch(corpus.Templates[i], seed: i).Run();
            breaches.AddRange(search.Breaches);
            gaps.Add(search.Gap);
        }

        var worstFirst = gaps.OrderByDescending(gap => gap.Units).ThenBy(gap => gap.Template, StringComparer.Ordinal).ToList();
        var median = worstFirst[(worstFirst.Count - 1) / 2].Units;
        var attained = worstFirst.Count(gap => gap.Units == 0);
        var report = Report(median, attained, worstFirst);
        output.WriteLine(report);
        Assert.True(breaches.Count == 0, "Outside the proof:\n" + string.Join('\n', breaches.Take(20)));
        Assert.True(median <= MostMedianGap, report);
        Assert.True(attained >= FewestAttained, report);
    }

    private static string Report(long median, int attained, IEnumerable<Gap> worstFirst) => string.Join('\n', worstFirst
        .Where(gap => gap.Units != 0)
        .Select(gap => gap.ToString())
        .Prepend(string.Create(CultureInfo.InvariantCulture, $"The median gap is {median}; {attained} of {Templates} are attained.")));
}
