using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Analyzers.CallSites.Texts;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Checks a text of which all or some is known: its characters, and how long it is at least.</summary>
internal sealed class TextCheck(Reports reports)
{
    public void Check(OperationAnalysisContext context, TextWay way, TextRoom room)
    {
        var text = new FlatText(way.Sent(room.Handling));
        var isGsm7 = room.Encoding switch
        {
            TemplateEncoding.Gsm7 => true,
            TemplateEncoding.Ucs2 => false,
            _ => text.Sure.All(stretch => ForeignRuns.Of(stretch.Text).Count == 0),
        };
        if (room.Encoding == TemplateEncoding.Gsm7 && CheckCharacters(context, text, room))
            return;

        var least = text.Least(isGsm7);
        var findings = ConstantRules.Length(least.Text, room.Encoding, new SegmentFit(isGsm7, Math.Min(room.Segments, room.Gateways.MostSegmentsOf(isGsm7)), room.Reserve, room.Gateways.MostCharacters), room.Stop, isLeast: !text.IsWhole);
        var remedy = findings.Count == 0 ? null : TextRemedy.Of(least.Text, room.Encoding, room.Segments, room.Kept, room.Gateways);
        reports.Add(context, least, [.. findings.Select(finding => finding with { Span = least.WithinPart(finding.Span) })], RemedyProperties.Of(least.Text, remedy, room.Segments));
    }

    private bool CheckCharacters(OperationAnalysisContext context, FlatText text, TextRoom room)
    {
        var faults = text.Stretches.Select(stretch => (Stretch: stretch, Findings: ConstantRules.Characters(stretch.Text))).Where(fault => fault.Findings.Count > 0).ToList();
        if (faults.Count == 0)
            return false;

        var remedy = TextRemedy.Of(text.Least(isGsm7: false).Text, room.Encoding, room.Segments, room.Kept, room.Gateways, isForeign: true);
        var properties = RemedyProperties.Of(string.Concat(text.Stretches.Select(stretch => stretch.Text)), remedy, room.Segments);
        foreach (var (stretch, findings) in faults)
            reports.Add(context, stretch, findings, properties);
        return true;
    }
}
