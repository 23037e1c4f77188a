using Microsoft.AspNetCore.Html;
using TemplateSms.Cli.Reports.Text;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>The findings of a template, each with the line that it is about.</summary>
internal static class FindingList
{
    public static IHtmlContent Of(CheckedTemplate template) => template.Findings.Count == 0
        ? Markup.None
        : Markup.Of($"""
            <section class="findings">
            <h3>Findings</h3>
            <ul>{Markup.Each(template.Findings, finding => Item(finding, template.Text))}</ul>
            </section>
            """);

    private static IHtmlContent Item(PlacedFinding finding, string text)
    {
        var severity = Words.Of(finding.Severity);
        return Markup.Of($"""
            <li class="{severity}">
            <p><span class="badge {severity}">{severity}</span> <a href="{finding.Rule.HelpLink}">{finding.Rule.Id}</a> <span class="place">line {finding.Place.Start.Line}, column {finding.Place.Start.Column}</span></p>
            <p class="message" dir="auto">{finding.Finding.Message}</p>
            <pre>{Markup.Each(MarkedSource.Of(finding, text), Line)}</pre>
            </li>

            """);
    }

    private static IHtmlContent Line(MarkedSource source) =>
        Markup.Of($"<span class=\"line\"><i>{source.Number}</i><code dir=\"auto\">{Markup.Each(Parts(source), Part)}</code></span>");

    /// <summary>The line cut where a mark begins or ends.</summary>
    private static IEnumerable<(string Text, LineMark? Mark)> Parts(MarkedSource source)
    {
        var cuts = source.Marks.SelectMany(mark => new[] { mark.From, mark.To }).Append(0).Append(source.Line.Length).Where(cut => cut <= source.Line.Length).Distinct().Order().ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            if (PointAt(cuts[i]) is { } point)
                yield return ("", point);
            yield return (source.Line[cuts[i]..cuts[i + 1]], source.Marks.Where(mark => mark.From <= cuts[i] && mark.To >= cuts[i + 1] && mark.To > mark.From).MaxBy(mark => mark.IsMain));
        }

        if (PointAt(cuts[^1]) is { } last)
            yield return ("", last);

        LineMark? PointAt(int offset) => source.Marks.FirstOrDefault(mark => mark.From == offset && mark.To == offset);
    }

    private static IHtmlContent Part((string Text, LineMark? Mark) part) => part.Mark switch
    {
        null => Markup.Of($"{part.Text}"),
        { IsMain: true } => Markup.Of($"<mark>{part.Text}</mark>"),
        _ => Markup.Of($"<mark class=\"further\">{part.Text}</mark>"),
    };
}
