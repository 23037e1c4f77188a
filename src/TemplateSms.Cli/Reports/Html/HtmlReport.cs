using System.Globalization;
using Microsoft.AspNetCore.Html;
using TemplateSms.Cli.Checking;
using TemplateSms.Cli.Invocation;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>
/// Templates on a page for people who send them and pay for them. The page is one file, asks for nothing from anywhere, and is the
/// same for the same templates.
/// </summary>
internal static class HtmlReport
{
    /// <param name="price">What a segment costs; null when nobody said.</param>
    public static string Of(IReadOnlyList<CheckedTemplate> templates, SegmentPrice? price)
    {
        var pages = ReportedTemplate.Order(templates);
        var packed = PackedCards.For(pages.Count);
        var cards = Markup.Each(pages, page => TemplateCard.Of(page, price, packed, isOpen: pages.Count == 1));
        return Markup.Write(Markup.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src {ReportAssets.Style.Hash}; script-src {ReportAssets.Script.Hash}; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="{ToolVersion.Name} {ToolVersion.Current}">
            <title>SMS templates</title>
            <style>{ReportAssets.Style.Content}</style>
            </head>
            <body>
            <header class="top">
            <h1>SMS templates</h1>
            <p class="lead">Every text message of the project: how it usually reads, and how long it can get. A message of up to 160 characters is one segment, and each segment is paid for. Characters outside the GSM-7 alphabet (most Latin letters, digits and signs) need UCS-2, with 70 characters to a segment.</p>
            {Figures(pages)}
            {Price(price)}
            </header>
            <main>
            {ReportToolbar.Of(pages)}
            {OverviewTable.Of(pages, price)}
            <div class="cards" id="cards">
            {cards}</div>
            <p class="nothing" id="nothing" hidden>No template matches.</p>
            </main>
            <footer>Made by <a href="{ToolVersion.Home}">{ToolVersion.Name} {ToolVersion.Current}</a>. The lengths are proved for every argument within the bounds of the parameters.</footer>
            {packed.Block()}
            <script>{ReportAssets.Script.Content}</script>
            </body>
            </html>

            """));
    }

    private static IHtmlContent Figures(IReadOnlyList<ReportedTemplate> pages)
    {
        var counts = FindingCounts.Of([.. pages.Select(page => page.Template)]);
        return Markup.Of($"""
            <dl class="figures">
            {Figure(Number(pages.Count), Plural(pages.Count, "template"), "")}
            {NeedAttention(pages.Count(page => page.IsBroken))}
            {Figure(Number(pages.Count(page => page.AlwaysFits)), "always fit", "good")}
            {Figure(Number(counts.Errors), Plural(counts.Errors, "error"), counts.Errors > 0 ? "error" : "")}
            {Figure(Number(counts.Warnings), Plural(counts.Warnings, "warning"), counts.Warnings > 0 ? "warning" : "")}
            {(counts.Infos == 0 ? Markup.None : Figure(Number(counts.Infos), Plural(counts.Infos, "info"), ""))}
            </dl>
            """);
    }

    private static IHtmlContent NeedAttention(int broken) => broken == 0 ? Markup.None : Figure(Number(broken), broken == 1 ? "needs attention" : "need attention", "error");

    private static IHtmlContent Figure(string number, string what, string kind) =>
        Markup.Of($"""<div class="figure {kind}"><dt>{what}</dt><dd>{number}</dd></div>""");

    private static IHtmlContent Price(SegmentPrice? price) => price is null
        ? Markup.None
        : Markup.Of($"""<p class="basis">Estimates are for 1,000 messages to one recipient each, at <b>{price.OfOne}</b> a segment.</p>""");

    private static string Plural(int count, string noun) => count == 1 ? noun : noun + "s";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
