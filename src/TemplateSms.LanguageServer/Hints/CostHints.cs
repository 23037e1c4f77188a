using TemplateSms.Language.Analysis;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Hints;

/// <summary>Tells the parts of the longest message: of each placeholder at its place, and their sum at the end of the text.</summary>
public static class CostHints
{
    private const int MostTerms = 8;

    public static IReadOnlyList<CostHint> Of(TemplateView template)
    {
        var hints = new List<CostHint>();
        var texts = template.Tree.Texts;
        for (var i = 0; i < texts.Count; i++)
        {
            if (WorstEncoding.Of(ProofOf(template, i, texts.Count)) is { } proof)
                hints.AddRange([.. Placeholders(proof, texts[i]), Sum(proof, texts[i], template.Text)]);
        }

        return hints;
    }

    // Each of several texts is proved by itself.
    private static TemplateProof? ProofOf(TemplateView template, int text, int texts)
    {
        var alternatives = template.Compiled.Alternatives;
        return texts == 1 ? template.Compiled.Proof : alternatives.Count == texts ? alternatives[text].Proof : null;
    }

    // What is included prints where it is included, in several parts.
    private static IEnumerable<CostHint> Placeholders(EncodingProof proof, BlockSyntax text) =>
        from piece in proof.Body.Longest
        where piece.Label is not null && !piece.Span.IsEmpty && text.Span.Contains(piece.Span)
        group proof.UnitsOf(piece).Most by piece.Span into units
        let most = Figures.Number(units.Aggregate(0L, Interval.Add))
        orderby units.Key.Start
        select new CostHint(units.Key.End, $"≤ {most}", $"at most {most} {proof.UnitName} of the longest message");

    private static CostHint Sum(EncodingProof proof, BlockSyntax text, string source)
    {
        var explanation = Explanation.Of(proof);
        var end = text.Span.End;
        // The line break at the end of the file is not sent.
        if (end == source.Length && end > text.Span.Start && source[end - 1] == '\n')
            end -= end - 1 > text.Span.Start && source[end - 2] == '\r' ? 2 : 1;
        return new CostHint(end, $"≤ {Figures.Number(explanation.Total)} of {Figures.Number(proof.Room)}", $"{proof.UnitName} of the longest message: {WorstCaseTerm.Sum(explanation.Terms, MostTerms)}");
    }
}
