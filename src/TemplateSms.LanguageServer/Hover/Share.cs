using TemplateSms.Language.Analysis;
using TemplateSms.Language.Bound;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Hover;

/// <summary>The share of the longest message that placeholders take which read a value.</summary>
internal static class Share
{
    /// <summary>A sentence for each encoding; none where nothing is proved, or no placeholder reads the value.</summary>
    /// <param name="text">The number of the text in which it is read; null for the last, which has to fit.</param>
    /// <param name="reads">Whether an expression reads the value. What a text prints by way of a local is the local's.</param>
    public static IEnumerable<string> Of(TemplateView template, int? text, Func<BoundExpression, bool> reads)
    {
        if (template.Proof is not { } proof)
            yield break;
        var model = template.Compiled.Model;
        if (text is { } number && number < template.Compiled.Alternatives.Count)
            (proof, model) = (template.Compiled.Alternatives[number].Proof, template.Compiled.Alternatives[number].Model);
        var holes = BoundNodes.Statements(model.Body).OfType<BoundPrint>().Where(print => BoundNodes.Expressions(print).Any(reads)).Select(print => print.Span).ToHashSet();
        if (holes.Count == 0)
            yield break;
        foreach (var explanation in proof.Encodings.Select(Explanation.Of))
        {
            var encoding = explanation.Proof;
            var units = encoding.Body.Longest.Where(piece => piece.Label is not null && holes.Contains(piece.Span)).Aggregate(0L, (sum, piece) => Add(sum, encoding.UnitsOf(piece).Most));
            var name = proof.Encodings.Count() == 1 ? "" : encoding.IsGsm7 ? " in GSM-7" : " in UCS-2";
            yield return $"Its share of the longest message{name}: {Figures.Number(units)} of {Figures.Number(explanation.Total)} {encoding.UnitName}; there is room for {Figures.Number(encoding.Room)}.";
        }
    }

    private static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;
}
