using Microsoft.AspNetCore.Html;
using TemplateSms.Cli.Baselines;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html.Comparing;

/// <summary>The changes since an earlier report, before and now.</summary>
internal static class ChangeTable
{
    public static IHtmlContent Of(ReportComparison? comparison, SegmentPrice? price) => comparison is null
        ? Markup.None
        : Markup.Of($"""
            <section class="changes" aria-labelledby="changes-title">
            <h2 id="changes-title">Since the earlier report</h2>
            <p class="basis">{char.ToUpperInvariant(comparison.Summary[0])}{comparison.Summary[1..]}.</p>
            {(comparison.Changes.Count == 0 ? Markup.None : Table(comparison, price))}
            </section>
            """);

    private static IHtmlContent Table(ReportComparison comparison, SegmentPrice? price) => Markup.Of($"""
        <table>
        <thead><tr><th scope="col">Template</th><th scope="col">Before</th><th scope="col">Now</th>{(price is null ? Markup.None : Markup.Of($"""<th scope="col" class="number">1,000 messages</th>"""))}</tr></thead>
        <tbody>
        {Markup.Each(comparison.Changes, change => Row(change, price))}</tbody>
        </table>
        """);

    private static IHtmlContent Row(ReportChange change, SegmentPrice? price)
    {
        var isNewText = change.Before?.Text != change.After?.Text;
        return Markup.Of($"""
            <tr>
            <th scope="row">{Name(change)} <span class="badge {Colour(change.Kind)}">{ChangeWords.Of(change.Kind)}</span></th>
            {Cell("Before", change.Before, isNewText)}
            {Cell("Now", change.After, isNewText)}
            {(price is null ? Markup.None : Cost(change, price))}
            </tr>

            """);
    }

    private static IHtmlContent Name(ReportChange change) => change.Id is { } id
        ? Markup.Of($"""<a href="#{id}"><bdi>{change.File}</bdi></a>""")
        : Markup.Of($"<bdi>{change.File}</bdi>");

    private static IHtmlContent Cell(string title, ReportedFigures? template, bool isNewText) => Markup.Of($"""
        <td data-title="{title}">{ChangeWords.Of(template)}{(isNewText && template is not null ? Markup.Of($"""<span class="text" dir="auto">{template.Text}</span>""") : Markup.None)}</td>
        """);

    private static IHtmlContent Cost(ReportChange change, SegmentPrice price)
    {
        var (before, after) = (change.Before?.Sent, change.After?.Sent);
        var was = before is null ? "–" : price.OfThousand(before);
        var now = after is null ? "–" : price.OfThousand(after);
        return Markup.Of($"""<td class="number" data-title="1,000 messages">{(was == now || before is null ? Markup.None : Markup.Of($"<del>{was}</del> "))}{now}</td>""");
    }

    private static string Colour(ChangeKind kind) => kind switch
    {
        ChangeKind.Broken => "error",
        ChangeKind.Dearer => "warning",
        ChangeKind.Cheaper or ChangeKind.Fixed => "good",
        _ => "info",
    };
}
