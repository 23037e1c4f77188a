using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>The proof of a message in one encoding, explained for a reader.</summary>
/// <param name="Terms">What the longest message consists of: the template's own text first, then its holes, then the STOP text.</param>
public sealed record Explanation(EncodingProof Proof, EquatableArray<WorstCaseTerm> Terms)
{
    /// <summary>
    /// The proof in a sentence: "GSM-7, 1 segment, 38 to 70 of 160 septets and 12 for STOP", and of a message for an Android app
    /// "38 to 70 of 140 bytes".
    /// </summary>
    public string Summary => Summarize(Proof, Proof.Units, Proof.Segments) + (Proof.MostBytes is { } most ? $", {UnitRange(Proof.Bytes)} of {Figures.Number(most)} bytes" : "");

    /// <summary>The units of the room that are kept for the gateway's STOP text.</summary>
    public int Reserve => Proof.Reserve;

    /// <summary>The units of the longest message, with those of the STOP text: the sum of the terms.</summary>
    public long Total => Interval.Add(Proof.Units.Most, Proof.Reserve);

    /// <summary>Whether the shortest witness is as short as is proved: no message is shorter, and this one is not longer.</summary>
    public bool IsShortestAttained => Proof.Shortest?.Units == Proof.Units.Least;

    /// <summary>Whether the longest witness is as long as is proved: no message is longer, and this one is not shorter.</summary>
    public bool IsLongestAttained => Proof.Longest?.Units == Proof.Units.Most;

    public static Explanation Of(EncodingProof proof) => new(proof, WorstCaseTerm.Of(proof));

    internal static string Summarize(EncodingProof proof, Interval units, Interval segments) =>
        $"{proof.AlphabetName}, {SegmentRange(segments)}, {UnitRange(units)} of {Figures.Number(proof.Room)} {proof.UnitName}{(proof.Reserve == 0 ? "" : $" and {proof.Reserve} for {proof.ReserveLabel}")}";

    private static string UnitRange(Interval units) => units.Least == units.Most
        ? $"always {Figures.Number(units.Most)}"
        : $"{Figures.Number(units.Least)} to {Figures.Number(units.Most)}";

    private static string SegmentRange(Interval segments) => segments.Least == segments.Most
        ? Figures.Segments(segments.Least)
        : $"{Figures.Number(segments.Least)} to {Figures.Segments(segments.Most)}";
}
