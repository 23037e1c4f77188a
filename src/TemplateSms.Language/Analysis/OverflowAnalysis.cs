using System.Globalization;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Reports messages that never fit, may not fit, or cannot be proved to fit.</summary>
internal static class OverflowAnalysis
{
    private const int MostTerms = 8;

    /// <summary>Reports at most one finding of a message in one encoding; returns whether there was one.</summary>
    public static bool Report(TemplateModel model, EncodingProof proof, string source, FindingBag findings)
    {
        if (proof.AlwaysFits)
            return false;
        var remedies = new Remedies(model, proof);

        // What leaves GSM-7 is sent in it to some recipients only: that those never get it is no error of the template.
        var isForSome = proof.IsGsm7 && model.Settings.Encoding == TemplateEncoding.Auto && proof.Body.Shape.Alphabet == AlphabetFact.Leaves;
        if (proof.NeverFits && !isForSome)
            ReportAlways(proof, source, findings);
        else if (FirstUnbounded(proof) is { } piece)
            findings.Add(ContentRules.Unbounded, piece.Span, piece.Label ?? "the text", remedies.BoundOf(piece));
        else
            ReportMay(proof, source, remedies, findings);
        return true;
    }

    private static void ReportAlways(EncodingProof proof, string source, FindingBag findings) => findings.Add(
        ContentRules.AlwaysOverflows,
        Crossing(proof.Body.Shortest, proof, source, p => p.Least),
        Text(proof.Units.Least),
        Text(proof.Room),
        proof.UnitName,
        Segments(proof.Segments.Least),
        Allowed(proof));

    private static void ReportMay(EncodingProof proof, string source, Remedies remedies, FindingBag findings) => findings.Add(new Finding(
        ContentRules.MayOverflow,
        Crossing(proof.Body.Longest, proof, source, p => p.Most),
        new[]
        {
            Sum(proof),
            Text(proof.Units.Most),
            Text(proof.Room),
            proof.UnitName,
            $"up to {Segments(proof.Segments.Most)}",
            Allowed(proof),
            remedies.ToFit(),
        })
    {
        AdditionalSpans = remedies.LargestContributors().Select(p => p.Span).ToArray(),
    });

    private static Piece? FirstUnbounded(EncodingProof proof) =>
        proof.Body.Longest.FirstOrDefault(p => !UnitsOf(p, proof).IsBounded);

    /// <summary>The sum of the worst case: the text, then each hole by its expression.</summary>
    internal static string Sum(EncodingProof proof)
    {
        var terms = WorstCaseTerm.Of(proof);
        if (terms.Count > MostTerms)
        {
            var rest = terms.Skip(MostTerms - 1).Aggregate(0L, (sum, t) => Interval.Add(sum, t.Units));
            terms = [.. terms.Take(MostTerms - 1), new WorstCaseTerm($"{terms.Count - MostTerms + 1} more", rest, IsText: false)];
        }

        return string.Join(" + ", terms.Select(t => $"{t.Label} {Text(t.Units)}"));
    }

    /// <summary>Where the running sum leaves the room: from that character to the end of its text, or the hole.</summary>
    private static TextSpan Crossing(EquatableArray<Piece> pieces, EncodingProof proof, string source, Func<Interval, long> side)
    {
        var used = 0L;
        foreach (var piece in pieces)
        {
            var next = Interval.Add(used, side(UnitsOf(piece, proof)));
            if (next > proof.Room)
                return IsWritten(piece, source) ? CrossingIn(piece, proof, source, used) : piece.Span;
            used = next;
        }

        // Pairs on boundaries cost a segment although the units fit: the whole message is at fault.
        return pieces.Count == 0 ? default : TextSpan.FromBounds(pieces[0].Span.Start, pieces[pieces.Count - 1].Span.End);
    }

    // Text that is included from another file has no places of its own here.
    private static bool IsWritten(Piece piece, string source)
    {
        var written = source.Substring(piece.Span.Start, piece.Span.Length);
        return written == piece.Text || written.Replace("\r\n", "\n") == piece.Text;
    }

    private static TextSpan CrossingIn(Piece piece, EncodingProof proof, string source, long used)
    {
        var text = piece.Text!;
        var offset = piece.Span.Start;
        for (var i = 0; i < text.Length; i++)
        {
            used += proof.IsGsm7 ? TextShape.CostOf(text[i]) : 1;
            if (used > proof.Room)
                return TextSpan.FromBounds(i > 0 && char.IsSurrogatePair(text, i - 1) ? offset - 1 : offset, piece.Span.End);

            // A line feed of the text may be a CRLF of the file.
            offset += text[i] == '\n' && source[offset] == '\r' ? 2 : 1;
        }

        return piece.Span;
    }

    internal static Interval UnitsOf(Piece piece, EncodingProof proof) => proof.IsGsm7 ? piece.Shape.Septets : piece.Shape.Units;

    private static string Segments(long segments) => segments == 1 ? "1 segment" : $"{Text(segments)} segments";

    private static string Allowed(EncodingProof proof) =>
        proof.AllowedSegments == 1 ? "1 is allowed" : $"{proof.AllowedSegments} are allowed";

    private static string Text(long number) =>
        number == Interval.Unbounded ? "unbounded" : number.ToString(CultureInfo.InvariantCulture);
}
