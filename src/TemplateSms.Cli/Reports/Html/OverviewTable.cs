using System.Globalization;
using Microsoft.AspNetCore.Html;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>All templates at a glance, a row each.</summary>
internal static class OverviewTable
{
    private const int LongestExcerpt = 120;

    public static IHtmlContent Of(IReadOnlyList<ReportedTemplate> pages, SegmentPrice? price) => Markup.Of($"""
        <table class="overview" id="overview">
        <caption class="unseen">All templates</caption>
        <thead><tr>
        {Column("name", "Template", "")}
        {Column("encoding", "Encoding", "minor")}
        {Column("segments", "Segments", "number")}
        {Column("fill", "Room used", "room-used")}
        {Column("findings", "Findings", "")}
        {(price is null ? Markup.None : Column("price", "1,000 messages", "number"))}
        </tr></thead>
        <tbody>
        {Markup.Each(pages, page => Row(page, price))}</tbody>
        </table>
        """);

    /// <summary>The values by which a script sorts and filters a template, as attributes.</summary>
    public static IHtmlContent Keys(ReportedTemplate page, SegmentPrice? price)
    {
        var proof = page.Dearest?.Proof;
        var findings = (page.Count(Severity.Error) * 1_000_000) + (page.Count(Severity.Warning) * 1_000) + page.Count(Severity.Info);
        return Markup.Of($"""
            data-encoding="{Encoding(page)}" data-fill="{Plain(page.Fill)}" data-broken="{(page.IsBroken ? 1 : 0)}" data-segments="{Plain(proof?.Segments.Most ?? -1)}" data-findings="{Plain(findings)}" data-price="{(price is null || proof is null ? -1 : price.MostOfThousand(proof))}"
            """);
    }

    public static string Encoding(ReportedTemplate page) => page.Sent.Count == 0
        ? "not sent"
        : string.Join(" or ", page.Sent.Select(explanation => explanation.Proof.IsGsm7).Distinct().OrderDescending().Select(isGsm7 => isGsm7 ? "GSM-7" : "UCS-2"));

    private static IHtmlContent Column(string key, string title, string kind) =>
        Markup.Of($"""<th scope="col" class="{kind}" data-column="{key}"><button type="button" data-sort="{key}">{title}</button></th>""");

    private static IHtmlContent Row(ReportedTemplate page, SegmentPrice? price) => Markup.Of($"""
        <tr data-for="{page.Id}">
        <th scope="row"><a href="#{page.Id}"><bdi>{page.Name}</bdi></a>{(page.Folder.Length == 0 ? Markup.None : Markup.Of($""" <bdi class="folder">{page.Folder}</bdi>"""))}<span class="excerpt" dir="auto">{Cut(page.Excerpt)}</span></th>
        <td class="minor">{Encoding(page)}</td>
        <td class="number">{Segments(page)}</td>
        <td class="room-used">{Fill(page)}</td>
        <td>{Findings(page)}</td>
        {(price is null ? Markup.None : Markup.Of($"""<td class="number price">{(page.Dearest is { } dearest ? price.OfThousand(dearest.Proof) : "–")}</td>"""))}
        </tr>

        """);

    private static string Cut(string text) => text.Length <= LongestExcerpt ? text : text[..(char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt)] + "…";

    private static string Segments(ReportedTemplate page) => page.Dearest?.Proof.Segments switch
    {
        null => "–",
        { Most: Interval.Unbounded } segments => $"{Plain(segments.Least)} to ∞",
        var segments when segments.Value.Least == segments.Value.Most => Plain(segments.Value.Most),
        var segments => $"{Plain(segments.Value.Least)} to {Plain(segments.Value.Most)}",
    };

    private static IHtmlContent Fill(ReportedTemplate page) => page.Dearest is not { } explanation
        ? Markup.Of($"–")
        : Markup.Of($"""{RoomBar.Small(explanation)}<span class="of">{(explanation.Total == Interval.Unbounded ? "∞" : Plain(explanation.Total))}<i> of {explanation.Proof.Room}</i></span>""");

    private static IHtmlContent Findings(ReportedTemplate page) => page.Worst is null
        ? Markup.Of($"""<span class="badge good">none</span>""")
        : Markup.Each(
            new[] { Severity.Error, Severity.Warning, Severity.Info }.Where(severity => page.Count(severity) > 0),
            severity => Markup.Of($"""<span class="badge {Words.Of(severity)}">{Words.Count(page.Count(severity), Words.Of(severity))}</span> """));

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
