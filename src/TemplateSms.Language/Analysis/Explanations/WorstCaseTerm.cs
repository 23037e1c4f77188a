namespace TemplateSms.Language.Analysis;

/// <summary>What the template's own text, or the holes with one expression, add to the longest message.</summary>
/// <param name="Label">The hole's expression as it is written; <c>text</c> for the template's own text.</param>
/// <param name="Units">Septets or UTF-16 units, all occurrences together; <see cref="Interval.Unbounded"/> where there is no end.</param>
/// <param name="IsText">Whether it is the template's own text, which a parameter may be named like.</param>
public sealed record WorstCaseTerm(string Label, long Units, bool IsText)
{
    internal const string OwnText = "text";

    /// <summary>The terms of a message's worst case: the text first, then each hole in the order of its first place.</summary>
    internal static List<WorstCaseTerm> Of(EncodingProof proof)
    {
        var terms = new List<WorstCaseTerm> { new(OwnText, 0, IsText: true) };
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in proof.Body.Longest)
        {
            var units = OverflowAnalysis.UnitsOf(piece, proof).Most;
            var index = 0;
            if (piece.Label is { } label && !indexes.TryGetValue(label, out index))
            {
                indexes.Add(label, terms.Count);
                terms.Add(new WorstCaseTerm(label, units, IsText: false));
                continue;
            }

            terms[index] = terms[index] with { Units = Interval.Add(terms[index].Units, units) };
        }

        return terms;
    }
}
