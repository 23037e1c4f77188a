using System.Globalization;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>The declarations that a template needs so that its own text can be sent, when GSM-7 has no equivalent of some of it.</summary>
/// <param name="Runs">The runs with characters that have no equivalent, never empty.</param>
/// <param name="Proof">What is proved of the message in UCS-2.</param>
/// <param name="MostSegments">The most segments that the gateways take in UCS-2.</param>
internal sealed record Ucs2Need(IReadOnlyList<ForeignRun> Runs, EncodingProof Proof, int MostSegments)
{
    /// <summary>The need of a template in GSM-7; null where its text is in GSM-7, or has equivalents there.</summary>
    /// <param name="foreign">What the template's own text has outside GSM-7.</param>
    public static Ucs2Need? Of(TemplateModel model, IReadOnlyList<ForeignRun> foreign, string source)
    {
        if (model.Settings.Encoding != TemplateEncoding.Gsm7)
            return null;
        var runs = foreign.Where(run => !run.HasEquivalents).ToList();
        return runs.Count == 0 ? null : new Ucs2Need(runs, AsUcs2(model, source), model.Settings.Gateways.MostSegmentsOf(isGsm7: false));
    }

    /// <summary>The segments to allow in UCS-2: those that the message can need, else those that it needs at the least; null when it never fits.</summary>
    /// <param name="ucs2">What is proved in UCS-2.</param>
    /// <param name="most">The most segments that the gateways take.</param>
    public static int? SegmentsOf(EncodingProof ucs2, int most)
    {
        // Where there is no room for the STOP text in the most, the message fits by itself, which is what the error is about.
        foreach (var needed in new[] { ucs2.Segments.Most, ucs2.TextSegments.Most, ucs2.Segments.Least, ucs2.TextSegments.Least })
        {
            if (needed <= most)
                return (int)Math.Max(needed, ucs2.AllowedSegments);
        }

        return null;
    }

    /// <summary>Proves a template as if it declared UCS-2.</summary>
    public static EncodingProof AsUcs2(TemplateModel model, string source) =>
        Prover.Prove(model with { Settings = model.Settings with { Encoding = TemplateEncoding.Ucs2 } }, source).Proof.Ucs2!;

    public Finding ToFinding() => Finding(Runs, Way);

    /// <summary>The finding on runs with characters that GSM-7 has no equivalent of, and the way out.</summary>
    public static Finding Finding(IReadOnlyList<ForeignRun> runs, string way) =>
        new(ContentRules.NeedsUcs2, runs[0].Span, new[] { ScriptCounts.Describe([.. runs.Select(r => r.Characters)]), way })
        {
            AdditionalSpans = runs.Skip(1).Select(r => r.Span).ToArray(),
        };

    private string Way => SegmentsOf(Proof, MostSegments) switch
    {
        null => $"even with 'encoding: ucs2' the message does not fit: it needs {Segments(Proof.Segments.Least)}, and {Number(MostSegments)} are the most",
        var segments when segments == Proof.AllowedSegments => $"declare 'encoding: ucs2' ({SegmentLimits.Room(gsm7: false, 1)} characters a segment instead of {SegmentLimits.Room(gsm7: true, 1)})",
        var segments => $"declare 'encoding: ucs2' and 'segments: {Number(segments.Value)}' ({Units} UTF-16 units{Stop}, and {Segments(Proof.AllowedSegments)} {(Proof.AllowedSegments == 1 ? "has" : "have")} {Number(Proof.Room)})",
    };

    private string Units => Proof.Units.Least == Proof.Units.Most ? Number(Proof.Units.Most)
        : Proof.Units.IsBounded ? $"{Number(Proof.Units.Least)} to {Number(Proof.Units.Most)}"
        : $"at least {Number(Proof.Units.Least)}";

    private string Stop => Proof.Reserve == 0 ? "" : $" and {Number(Proof.Reserve)} for STOP";

    private static string Segments(long segments) => segments == 1 ? "1 segment" : $"{Number(segments)} segments";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
