using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>A term of the longest message: the template's own text, the placeholders with one expression, or the STOP text.</summary>
/// <param name="Label">The hole's expression as it is written; <c>text</c> for the template's own text; <c>STOP</c>.</param>
/// <param name="Units">Septets or UTF-16 units, all occurrences together; <see cref="Interval.Unbounded"/> where there is no end.</param>
/// <param name="Kind">The part's source, since a parameter may be named like the others.</param>
public sealed record WorstCaseTerm(string Label, long Units, TermKind Kind)
{
    private const string OwnText = "text";

    /// <summary>Spells terms out: "text 33 + customer 20 + 2 more 17 + STOP 12".</summary>
    /// <param name="terms">The terms, the STOP text last.</param>
    /// <param name="most">The most terms to name; holes beyond it are added up.</param>
    public static string Sum(IReadOnlyList<WorstCaseTerm> terms, int most)
    {
        if (terms.Count > most)
        {
            var last = terms.Where(t => t.Kind == TermKind.Stop).ToList();
            var named = most - 1 - last.Count;
            var rest = terms.Take(terms.Count - last.Count).Skip(named).ToList();
            terms = [.. terms.Take(named), new WorstCaseTerm($"{rest.Count} more", rest.Aggregate(0L, (sum, t) => Interval.Add(sum, t.Units)), TermKind.Hole), .. last];
        }

        return string.Join(" + ", terms.Select(t => $"{t.Label} {Figures.Number(t.Units)}"));
    }

    /// <summary>The terms of a message's worst case: the text first, then each hole in the order of its first place, then the STOP text.</summary>
    internal static List<WorstCaseTerm> Of(EncodingProof proof)
    {
        var terms = Of(proof, piece => proof.UnitsOf(piece));
        if (proof.Reserve > 0)
            terms.Add(new WorstCaseTerm(proof.ReserveLabel, proof.Reserve, TermKind.Stop));
        return terms;
    }

    /// <summary>The terms of the same message in bytes, without the STOP text; empty where another way has the most bytes.</summary>
    internal static IReadOnlyList<WorstCaseTerm> OfBytes(EncodingProof proof)
    {
        var counts = new Func<Piece, Interval>[] { piece => piece.Bytes, piece => proof.UnitsOf(piece).Times(Interval.Exactly(2)) };
        return counts.Take(proof.IsGsm7 ? 1 : 2).Select(count => Of(proof, count)).FirstOrDefault(terms => terms.Sum(term => (decimal)term.Units) == proof.Bytes.Most) ?? [];
    }

    private static List<WorstCaseTerm> Of(EncodingProof proof, Func<Piece, Interval> count)
    {
        var terms = new List<WorstCaseTerm> { new(OwnText, 0, TermKind.Text) };
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in proof.Body.Longest)
        {
            var units = count(piece).Most;
            var index = 0;
            if (piece.Label is { } label && !indexes.TryGetValue(label, out index))
            {
                indexes.Add(label, terms.Count);
                terms.Add(new WorstCaseTerm(label, units, TermKind.Hole));
                continue;
            }

            terms[index] = terms[index] with { Units = Interval.Add(terms[index].Units, units) };
        }

        return terms;
    }
}
