using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Reports messages that never fit, may not fit, or cannot be proved to fit.</summary>
internal static class OverflowAnalysis
{
    private const int MostTerms = 8;

    /// <summary>Reports a message in one encoding that by itself may not fit; returns whether there was a finding.</summary>
    public static bool Report(TemplateModel model, EncodingProof proof, string source, FindingBag findings)
    {
        if (proof.TextAlwaysFits)
            return false;
        if (proof.TextNeverFits && !IsForSome(model, proof))
            ReportAlways(proof, source, findings);
        else
            ReportMay(model, proof, source, findings);
        return true;
    }

    // What leaves GSM-7 is sent in it to some recipients only: that those never get it is no error of the template.
    internal static bool IsForSome(TemplateModel model, EncodingProof proof) =>
        proof.IsGsm7 && model.Settings.Encoding == TemplateEncoding.Auto && proof.Body.Shape.Alphabet == AlphabetFact.Leaves;

    private static void ReportAlways(EncodingProof proof, string source, FindingBag findings) => findings.Add(
        ContentRules.AlwaysOverflows,
        Crossing(proof.Body.Shortest, proof, proof.TextRoom, source, p => p.Least),
        LeastNeeded(proof));

    /// <summary>The arguments of a message about a text that never fits: the least units with the reserve, the room, the segments.</summary>
    internal static string[] LeastNeeded(EncodingProof proof) =>
    [
        Figures.Number(proof.Units.Least) + (proof.Reserve > 0 ? $" + {proof.ReserveLabel} {proof.Reserve}" : ""),
        Figures.Number(proof.Room),
        proof.UnitName,
        Figures.Segments(proof.Segments.Least),
        Allowed(proof),
    ];

    private static void ReportMay(TemplateModel model, EncodingProof proof, string source, FindingBag findings)
    {
        if (FirstUnbounded(proof) is { } piece)
        {
            findings.Add(ContentRules.Unbounded, piece.Span, piece.Label ?? "the text", new MissingLimit(model, proof).Of(piece));
            return;
        }

        var remedies = new Remedies(model, proof);
        var fit = remedies.ToFit();
        findings.Add(new Finding(
            ContentRules.MayOverflow,
            Crossing(proof.Body.Longest, proof, proof.TextRoom, source, p => p.Most),
            new[]
            {
                Sum(proof),
                Total(proof),
                Figures.Number(proof.Room),
                proof.UnitName,
                $"up to {Figures.Segments(proof.Segments.Most)}",
                Allowed(proof),
                fit.Length == 0 ? "" : "; " + fit,
            })
        {
            AdditionalSpans = remedies.LargestContributors().Select(p => p.Span).ToArray(),
        });
    }

    private static Piece? FirstUnbounded(EncodingProof proof) =>
        proof.Body.Longest.FirstOrDefault(p => !proof.UnitsOf(p).IsBounded);

    /// <summary>The sum of the worst case: the text, then each hole by its expression, then the STOP text.</summary>
    internal static string Sum(EncodingProof proof) => WorstCaseTerm.Sum(WorstCaseTerm.Of(proof), MostTerms);

    internal static string Total(EncodingProof proof) => Figures.Number(Interval.Add(proof.Units.Most, proof.Reserve));

    /// <summary>
    /// Finds the point at which the running sum exceeds the room: from that character to the end of its text, or the placeholder.
    /// </summary>
    internal static TextSpan Crossing(EquatableArray<Piece> pieces, EncodingProof proof, int room, string source, Func<Interval, long> side)
    {
        var used = 0L;
        foreach (var piece in pieces)
        {
            var next = Interval.Add(used, side(proof.UnitsOf(piece)));
            if (next > room)
                return IsWritten(piece, source) ? CrossingIn(piece, proof, room, source, used) : piece.Span;
            used = next;
        }

        // Pairs on boundaries cost a segment although the units fit: the whole message is at fault.
        return pieces.Count == 0 ? default : TextSpan.FromBounds(pieces[0].Span.Start, pieces[pieces.Count - 1].Span.End);
    }

    // Text that is included from another file has no places of its own here.
    private static bool IsWritten(Piece piece, string source) =>
        piece.Text is not null && WrittenText.IsSentAs(source.Substring(piece.Span.Start, piece.Span.Length), piece.Text);

    private static TextSpan CrossingIn(Piece piece, EncodingProof proof, int room, string source, long used)
    {
        var text = piece.Text!;
        var offset = piece.Span.Start;
        for (var i = 0; i < text.Length; i++)
        {
            used += proof.IsGsm7 ? TextShape.CostOf(text[i]) : 1;
            if (used > room)
                return TextSpan.FromBounds(i > 0 && char.IsSurrogatePair(text, i - 1) ? offset - 1 : offset, piece.Span.End);

            // A line feed of the text may be a CRLF of the file, and a letter may stand there in parts.
            var isInTwo = (text[i] == '\n' && source[offset] == '\r') || (Composition.LengthAt(source.AsSpan(), offset, out var composed) == 2 && composed == text[i]);
            offset += isInTwo ? 2 : 1;
        }

        return piece.Span;
    }

    private static string Allowed(EncodingProof proof) =>
        proof.Segments.Most <= proof.AllowedSegments ? $"{Figures.Number(proof.MostUnits)} characters are allowed"
            : proof.AllowedSegments == 1 ? "1 is allowed"
            : $"{proof.AllowedSegments} are allowed";
}
