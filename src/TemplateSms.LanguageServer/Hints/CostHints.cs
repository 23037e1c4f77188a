using TemplateSms.Language.Analysis;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Trees;
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

    // An include prints several parts at one place; a placeholder in a loop counts with all its rounds.
    private static IEnumerable<CostHint> Placeholders(EncodingProof proof, BlockSyntax text)
    {
        var longest = proof.Body.Longest
            .Where(piece => piece.Label is not null)
            .GroupBy(piece => piece.Span)
            .ToDictionary(pieces => pieces.Key, pieces => pieces.Select(piece => proof.UnitsOf(piece).Most).Aggregate(0L, Interval.Add));
        var includes = TreeNodes.In(text).OfType<IncludeSyntax>().Select(include => include.Span).ToList();
        return proof.Holes.Select(hole => hole.Span).Where(span => !includes.Any(include => include.Contains(span))).Concat(longest.Keys)
            .Where(span => !span.IsEmpty && text.Span.Contains(span))
            .Distinct()
            .OrderBy(span => span.Start)
            .Select(span => longest.TryGetValue(span, out var units)
                ? Hint(span, units, $"at most {Figures.Number(units)} {proof.UnitName} of the longest message")
                : Hint(span, proof.Holes.First(hole => hole.Span == span).Most, "not in the longest message"));
    }

    private static CostHint Hint(TextSpan span, long units, string tooltip) => new(span.End, $"≤ {Figures.Number(units)}", tooltip);

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
