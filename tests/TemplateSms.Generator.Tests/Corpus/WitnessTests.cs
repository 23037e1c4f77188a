using TemplateSms.Language.Analysis;
using Xunit.Abstractions;

namespace TemplateSms.Generator.Tests.Corpus;

/// <summary>The arguments that the proof names, given to the compiled code.</summary>
[Collection(CorpusCollection.Name)]
public class WitnessTests(CorpusFixture corpus, ITestOutputHelper output)
{
    private const int FewestAttained = 175;

    [Fact]
    public void Corpus_RenderedWithItsWitnesses_GivesTheirTexts()
    {
        var faults = Witnesses().Select(w => FaultOf(w.Template, w.Witness, w.Proof)).OfType<string>().ToList();

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    [Fact]
    public void Corpus_Proved_NamesArgumentsForBothEnds()
    {
        var without = corpus.Templates
            .Where(t => t.Compiled.Proof!.Encodings.Any(p => p.Shortest is null || p.Longest is null))
            .Select(t => t.Name);

        Assert.Empty(without);
    }

    [Fact]
    public void Corpus_Proved_IsMostlyAttainedByItsWitnesses()
    {
        var missed = corpus.Templates
            .Where(t => t.Compiled.Proof!.Encodings.Any(p => p.Longest?.Units != p.Units.Most || p.Shortest?.Units != p.Units.Least))
            .SelectMany(t => t.Compiled.Proof!.Encodings.Select(p => $"{t.Name}: {p.Units} proved, {p.Shortest?.Units} to {p.Longest?.Units} witnessed"))
            .ToList();
        var report = $"{corpus.Templates.Count - missed.Count} of {corpus.Templates.Count} are attained.\n" + string.Join('\n', missed);

        output.WriteLine(report);
        Assert.True(corpus.Templates.Count - missed.Count >= FewestAttained, report);
    }

    private IEnumerable<(CorpusTemplate Template, EncodingProof Proof, Witness Witness)> Witnesses() =>
        from template in corpus.Templates
        from proof in template.Compiled.Proof!.Encodings
        from witness in new[] { proof.Shortest, proof.Longest, TypicalMessage.Of(template.Compiled.Model, template.Compiled.File.Text, proof) }.OfType<Witness>()
        select (template, proof, witness);

    private static string? FaultOf(CorpusTemplate template, Witness witness, EncodingProof proof)
    {
        var content = template.Method.Render(witness.Arguments.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));
        var isSame = content.Text == witness.Text
            && content.Units == witness.Units
            && (content.Encoding == SmsEncoding.Gsm7) == proof.IsGsm7
            && (content.Segments == witness.Segments || template.Compiled.Model.Settings.Kind == Language.Sms.TemplateKind.Marketing);
        return isSame ? null : $"{template.Name}: '{content.Text}' ({content.Encoding}, {content.Units}, {content.Segments}) is not '{witness.Text}' ({witness.Units}, {witness.Segments})";
    }
}
