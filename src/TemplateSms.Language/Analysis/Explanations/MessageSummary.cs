using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>The proof of a message with several texts in one encoding: of each text its part, where it is taken.</summary>
/// <param name="Units">Septets or UTF-16 units, the STOP text not counted.</param>
/// <param name="Segments">The fewest and the most segments, with the reserve.</param>
public sealed record MessageSummary(EncodingProof Proof, Interval Units, Interval Segments)
{
    /// <summary>The summaries of a message, one for each encoding; none where it has one text, whose proof says it.</summary>
    public static IReadOnlyList<MessageSummary> Of(EquatableArray<ProvedText> texts) =>
    [
        .. texts.SelectMany(text => text.WhenTaken).GroupBy(proof => proof.IsGsm7).OrderByDescending(proofs => proofs.Key).Select(proofs => new MessageSummary(
            proofs.Last(),
            proofs.Select(proof => proof.Units).Aggregate((a, b) => a.Join(b)),
            proofs.Select(proof => proof.Segments).Aggregate((a, b) => a.Join(b)))),
    ];

    /// <summary>The proof in a sentence: "GSM-7, 1 segment, 21 to 148 of 160 septets and 12 for STOP".</summary>
    public override string ToString() => Explanation.Summarize(Proof, Units, Segments);
}
