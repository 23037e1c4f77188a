using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Reports characters outside GSM-7: in the template's own text, and those that a hole may bring.</summary>
internal static class AlphabetAnalysis
{
    public static void Report(TemplateModel model, IReadOnlyList<(BoundPrint Hole, TextShape Shape)> holes, string source, FindingBag findings)
    {
        var statements = FlatStatements.In(model.Body);
        if (model.Settings.Encoding == TemplateEncoding.Gsm7)
        {
            ReportTexts(statements, source, findings);
            if (!model.Settings.IsUnencodableChosen)
                ReportFirstHole(holes, source, findings);
        }
        else if (model.Settings.Encoding == TemplateEncoding.Auto)
        {
            ReportTurningCharacter(statements, source, model.Settings, findings);
        }
    }

    private static void ReportTexts(List<BoundStatement> statements, string source, FindingBag findings)
    {
        foreach (var run in statements.OfType<BoundText>().SelectMany(t => RunsIn(t, source)))
            findings.Add(ContentRules.OutsideGsm7, run.Span, Describe(run.Characters));
    }

    private static void ReportFirstHole(IReadOnlyList<(BoundPrint Hole, TextShape Shape)> holes, string source, FindingBag findings)
    {
        var hole = holes.Where(h => !h.Shape.HasEquivalents).Select(h => h.Hole).FirstOrDefault();
        if (hole is not null)
            findings.Add(ContentRules.HoleMayLeaveGsm7, hole.Span, source.Substring(hole.Span.Start, hole.Span.Length));
    }

    // Only where every character has an equivalent was UCS-2 an accident; Cyrillic text is meant.
    private static void ReportTurningCharacter(List<BoundStatement> statements, string source, TemplateSettings settings, FindingBag findings)
    {
        var runs = statements.OfType<BoundText>().SelectMany(t => RunsIn(t, source)).ToList();
        if (runs.Count == 0 || runs.Any(r => ForeignCharacters.Replace(r.Characters) is null))
            return;
        var allowed = Math.Min(settings.Segments, SegmentLimits.MostSegments);
        string[] arguments =
        [
            Describe(runs[0].Characters),
            $"{SegmentLimits.Room(gsm7: false, allowed) / allowed}",
            $"{SegmentLimits.Room(gsm7: true, allowed) / allowed}",
        ];
        findings.Add(new Finding(ContentRules.TurnsIntoUcs2, runs[0].Span, arguments) { AdditionalSpans = runs.Skip(1).Select(r => r.Span).ToArray() });
    }

    // Text that is included from another file has no places of its own here.
    private static IEnumerable<(TextSpan Span, string Characters)> RunsIn(BoundText text, string source)
    {
        var written = source.Substring(text.Span.Start, text.Span.Length);
        if (written == text.Value || written.Replace("\r\n", "\n") == text.Value)
            return ForeignRuns.Of(written).Select(r => (new TextSpan(text.Span.Start + r.Start, r.Length), written.Substring(r.Start, r.Length)));
        return ForeignRuns.Of(text.Value).Count == 0 ? [] : [(text.Span, text.Value)];
    }

    private static string Describe(string characters) => ForeignCharacters.Describe(characters, new TextSpan(0, characters.Length));
}
