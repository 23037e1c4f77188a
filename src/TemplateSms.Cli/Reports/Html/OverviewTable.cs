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
        {Column("encoding", "Encoding", "minor", "encoding")}
        {Column("segments", "Segments", "number", "segment")}
        {Column("fill", "Room used", "room-used", "room")}
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
            data-fill="{Plain(page.Fill)}" data-broken="{(page.IsBroken ? 1 : 0)}" data-segments="{Plain(proof?.Segments.Most ?? -1)}" data-findings="{Plain(findings)}" data-price="{(price is null || proof is null ? -1 : price.MostOfThousand(proof))}"
            """);
    }

    /// <param name="word">The word that explains the column; null for none.</param>
    private static IHtmlContent Column(string key, string title, string kind, string? word = null) =>
        Markup.Of($"""<th scope="col" class="{kind}" data-column="{key}"><button type="button" data-sort="{key}">{title}</button>{(word is null ? Markup.None : ReportGlossary.Ask(word))}</th>""");

    private static IHtmlContent Row(ReportedTemplate page, SegmentPrice? price) => Markup.Of($"""
        <tr data-for="{page.Id}">
        <th scope="row"><a href="#{page.Id}"><bdi>{page.Name}</bdi></a>{(page.Folder.Length == 0 ? Markup.None : Markup.Of($""" <bdi class="folder">{page.Folder}</bdi>"""))}<span class="excerpt" dir="auto">{Cut(page.Excerpt)}</span></th>
        <td class="minor">{page.EncodingName}</td>
        <td class="number">{Segments(page)}</td>
        <td class="room-used">{Fill(page)}</td>
        <td>{Findings(page)}</td>
        {(price is null ? Markup.None : Markup.Of($"""<td class="number price">{(page.Figures.Sent is { } sent ? price.OfThousand(sent) : "–")}</td>"""))}
        </tr>

        """);

    private static string Cut(string text) => text.Length <= LongestExcerpt ? text : text[..(char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt)] + "…";

    private static string Segments(ReportedTemplate page)
    {
        if (page.Dearest is not { } dearest)
            return "–";
        var (least, most) = (page.Sent.Min(explanation => explanation.Proof.Segments.Least), dearest.Proof.Segments.Most);
        return most == Interval.Unbounded ? $"{Plain(least)} to ∞" : least == most ? Plain(most) : $"{Plain(least)} to {Plain(most)}";
    }

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
