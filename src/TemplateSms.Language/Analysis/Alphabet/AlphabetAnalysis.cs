using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Reports characters outside GSM-7: in the template's own text, and those that a hole may bring.</summary>
internal static class AlphabetAnalysis
{
    private static readonly ByPlace _byPlace = new();

    /// <summary>Reports the characters of a text that GSM-7 can hold, or has equivalents for.</summary>
    /// <param name="foreign">What the template's own text has outside GSM-7.</param>
    /// <param name="isLast">Whether no shorter text is taken in its place.</param>
    /// <param name="isHoleReported">Whether a parameter that can hold other characters is reported already: one stands for all.</param>
    /// <returns>Whether such a parameter was reported.</returns>
    public static bool Report(
        TemplateModel model,
        IReadOnlyList<ForeignRun> foreign,
        IReadOnlyList<ReachedHole> holes,
        string source,
        FindingBag findings,
        bool isLast,
        bool isHoleReported)
    {
        if (model.Settings.Encoding == TemplateEncoding.Gsm7)
        {
            ReportForeign(foreign, findings);
            var others = ReportOwn(model, holes, source, findings);
            if (!model.Settings.IsUnencodableChosen && !isHoleReported)
                return ReportFirstHole(others, source, findings, isLast);
        }
        else if (model.Settings.Encoding == TemplateEncoding.Auto)
        {
            ReportTurningCharacter(foreign, model.Settings, findings);
        }

        return false;
    }

    /// <summary>Reports characters of the template's own text, run by run.</summary>
    public static void ReportForeign(IReadOnlyList<ForeignRun> foreign, FindingBag findings)
    {
        foreach (var run in foreign)
            findings.Add(ContentRules.OutsideGsm7, run.Span, Describe(run.Characters));
    }

    /// <summary>Reports what holes print of the template's own; returns the holes of which there was nothing to say.</summary>
    private static List<ReachedHole> ReportOwn(TemplateModel model, IReadOnlyList<ReachedHole> holes, string source, FindingBag findings)
    {
        var analysis = new OwnTextAnalysis(model, source, findings);
        return [.. holes.GroupBy(h => h.Hole, _byPlace).Where(ways => !analysis.Report([.. ways])).SelectMany(ways => ways)];
    }

    private static bool ReportFirstHole(List<ReachedHole> holes, string source, FindingBag findings, bool isLast)
    {
        var hole = holes.Where(h => !h.Shape.HasEquivalents).Select(h => h.Hole).FirstOrDefault();
        if (hole is not null)
            findings.Add(ContentRules.HoleMayLeaveGsm7, hole.Span, source.Substring(hole.Span.Start, hole.Span.Length), isLast ? "the send will throw" : "the shorter text is taken");
        return hole is not null;
    }

    // Only where every character has an equivalent was UCS-2 an accident; Cyrillic text is meant.
    private static void ReportTurningCharacter(IReadOnlyList<ForeignRun> foreign, TemplateSettings settings, FindingBag findings)
    {
        if (foreign.Count == 0 || !foreign.All(run => run.HasEquivalents))
            return;
        var allowed = Math.Min(settings.Segments, settings.Gateways.MostSegments);
        string[] arguments =
        [
            Describe(foreign[0].Characters),
            $"{SegmentLimits.Room(gsm7: false, allowed) / allowed}",
            $"{SegmentLimits.Room(gsm7: true, allowed) / allowed}",
        ];
        findings.Add(new Finding(ContentRules.TurnsIntoUcs2, foreign[0].Span, arguments) { AdditionalSpans = foreign.Skip(1).Select(r => r.Span).ToArray() });
    }

    private static string Describe(string characters) => ForeignCharacters.Describe(characters, new TextSpan(0, characters.Length));

    // A placeholder is the same where all of it is. Its place alone tells most apart, and is sooner hashed.
    private sealed class ByPlace : IEqualityComparer<BoundPrint>
    {
        public bool Equals(BoundPrint x, BoundPrint y) => x == y;

        public int GetHashCode(BoundPrint print) => print.Span.GetHashCode();
    }
}
