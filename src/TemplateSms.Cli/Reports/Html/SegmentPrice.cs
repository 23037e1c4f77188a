using System.Globalization;
using TemplateSms.Cli.Baselines;
using TemplateSms.Language.Analysis;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>The price of one segment, from which the prices of messages follow.</summary>
internal sealed record SegmentPrice(decimal Amount, string Currency)
{
    private const int Messages = 1000;

    /// <summary>The price of a segment, with all the digits that it was given with.</summary>
    public string OfOne => $"{Amount.ToString(CultureInfo.InvariantCulture)} {Currency}";

    /// <summary>The price of a thousand messages, from the shortest to the longest that is sent: "45.00 to 90.00 EUR".</summary>
    public string OfThousand(EncodingProof proof) => InWords(Least(proof), Most(proof));

    /// <summary>The same, from the figures that a report keeps.</summary>
    public string OfThousand(SentFigures sent) => InWords(Messages * Amount * sent.LeastSegments, Messages * Amount * sent.MostSegments);

    /// <summary>The greatest price of a thousand messages, to compare templates by.</summary>
    public decimal MostOfThousand(EncodingProof proof) => Most(proof);

    private string InWords(decimal least, decimal most) => least == most ? $"{Money(least)} {Currency}" : $"{Money(least)} to {Money(most)} {Currency}";

    private decimal Least(EncodingProof proof) => Messages * Amount * Math.Min(proof.Segments.Least, proof.AllowedSegments);

    // A message that needs more segments than its template allows is refused before it is sent.
    private decimal Most(EncodingProof proof) => Messages * Amount * Math.Min(proof.Segments.Most, proof.AllowedSegments);

    private static string Money(decimal amount) => amount.ToString("#,##0.00", CultureInfo.InvariantCulture);
}
