using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>What is proved of a message in one encoding, spelled out for a reader.</summary>
/// <param name="Terms">What the longest message consists of: the template's own text first, then its holes, then the STOP text.</param>
public sealed record Explanation(EncodingProof Proof, EquatableArray<WorstCaseTerm> Terms)
{
    /// <summary>The proof in a sentence: "GSM-7, 1 segment, 38 to 70 of 160 septets and 12 for STOP".</summary>
    public string Summary =>
        $"{(Proof.IsGsm7 ? "GSM-7" : "UCS-2")}, {SegmentRange}, {UnitRange} of {Figures.Number(Proof.Room)} {Proof.UnitName}{(Reserve == 0 ? "" : $" and {Reserve} for {Proof.ReserveLabel}")}";

    /// <summary>The units of the room that are kept for the gateway's STOP text.</summary>
    public int Reserve => Proof.Reserve;

    /// <summary>The units of the longest message, with those of the STOP text: the sum of the terms.</summary>
    public long Total => Interval.Add(Proof.Units.Most, Proof.Reserve);

    /// <summary>Whether the shortest witness is as short as is proved: no message is shorter, and this one is not longer.</summary>
    public bool IsShortestAttained => Proof.Shortest?.Units == Proof.Units.Least;

    /// <summary>Whether the longest witness is as long as is proved: no message is longer, and this one is not shorter.</summary>
    public bool IsLongestAttained => Proof.Longest?.Units == Proof.Units.Most;

    public static Explanation Of(EncodingProof proof) => new(proof, WorstCaseTerm.Of(proof));

    private string UnitRange => Proof.Units.Least == Proof.Units.Most
        ? $"always {Figures.Number(Proof.Units.Most)}"
        : $"{Figures.Number(Proof.Units.Least)} to {Figures.Number(Proof.Units.Most)}";

    private string SegmentRange => Proof.Segments.Least == Proof.Segments.Most
        ? Figures.Segments(Proof.Segments.Least)
        : $"{Figures.Number(Proof.Segments.Least)} to {Figures.Segments(Proof.Segments.Most)}";
}
