using TemplateSms.Language.Analysis;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;

namespace TemplateSms.Cli.Reports.Json;

/// <summary>Turns proofs into what documents say of them.</summary>
internal static class ProofEntries
{
    public static IReadOnlyList<ProofEntry> Of(TemplateProof? proof, bool explain) =>
        [.. (proof?.Encodings ?? []).Select(encoding => Of(Explanation.Of(encoding), explain))];

    /// <summary>The proof of a message with several texts; null for a message with one.</summary>
    public static IReadOnlyList<MessageEntry>? OfMessage(EquatableArray<ProvedText> texts) => texts.Count == 0
        ? null
        : [.. MessageSummary.Of(texts).Select(message => new MessageEntry(NameOf(message.Proof), message.Proof.UnitName, Range(message.Units), Range(message.Segments), message.ToString()))];

    /// <summary>Those texts; null for a message with one.</summary>
    public static IReadOnlyList<TextEntry>? OfTexts(EquatableArray<ProvedText> texts, bool explain) => texts.Count == 0
        ? null
        : [.. texts.Select((text, i) => new TextEntry(i, text.IsNeverTaken, text.NeverFits, Of(text.Proof, explain)))];

    private static string NameOf(EncodingProof proof) => proof.IsGsm7 ? "gsm7" : "ucs2";

    private static ProofEntry Of(Explanation explanation, bool explain)
    {
        var proof = explanation.Proof;
        return new ProofEntry(
            NameOf(proof),
            proof.UnitName,
            Range(proof.Units),
            proof.Room,
            explanation.Reserve,
            Range(proof.Segments),
            proof.AllowedSegments,
            proof.MostBytes is { } allowed ? new BytesEntry(proof.Bytes.Least, End(proof.Bytes.Most), allowed) : null,
            explanation.Summary,
            explain ? Of(explanation) : null);
    }

    private static ExplanationEntry Of(Explanation explanation) => new(
        [.. explanation.Terms.Select(term => new TermEntry(term.Kind.ToString().ToLowerInvariant(), term.Label, End(term.Units)))],
        Of(explanation.Proof.Shortest, explanation.IsShortestAttained),
        Of(explanation.Proof.Longest, explanation.IsLongestAttained));

    private static WitnessEntry? Of(Witness? witness, bool isAttained) =>
        witness is null ? null : new WitnessEntry(witness.Text, witness.Units, witness.Segments, isAttained, WitnessData.Of(witness));

    private static RangeEntry Range(Interval interval) => new(interval.Least, End(interval.Most));

    private static long? End(long units) => units == Interval.Unbounded ? null : units;
}
