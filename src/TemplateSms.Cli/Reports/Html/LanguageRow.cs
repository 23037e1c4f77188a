using Microsoft.AspNetCore.Html;
using TemplateSms.Language.Analysis;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>The texts of one message side by side, a phone for each language.</summary>
internal static class LanguageRow
{
    /// <param name="page">The text whose card it is in.</param>
    /// <param name="texts">All texts of its message.</param>
    public static IHtmlContent Of(ReportedTemplate page, IReadOnlyList<ReportedTemplate> texts, SegmentPrice? price) => texts.Count < 2
        ? Markup.None
        : Markup.Of($"""
            <section class="languages">
            <h3>In {texts.Count} languages</h3>
            <div class="phones">{Markup.Each(texts, text => Phone(text, text == page, price))}</div>
            </section>
            """);

    private static IHtmlContent Phone(ReportedTemplate text, bool isPage, SegmentPrice? price) => Markup.Of($"""
        <figure class="phone{(isPage ? " here" : "")}">
        <figcaption><b>{(isPage ? Markup.Of($"{Language(text)}") : Markup.Of($"""<a href="#{text.Id}">{Language(text)}</a>"""))}</b> <span>{Cost(text, price)}</span></figcaption>
        <div class="screen"{(text.Template.Culture is { } culture ? Markup.Of($""" lang="{culture}" """) : Markup.None)}>{Bubble(text)}</div>
        {(text.Dearest is { } dearest ? Markup.Of($"""<p class="used">{RoomBar.Small(dearest)} {Figures.Number(dearest.Total)} of {Figures.Number(dearest.Proof.Room)}</p>""") : Markup.None)}
        </figure>

        """);

    private static string Language(ReportedTemplate text) => text.Template.Culture ?? "no language";

    private static string Cost(ReportedTemplate text, SegmentPrice? price) => text.Figures.Sent is not { } sent
        ? "not sent"
        : $"{sent.Encoding}, {sent.SegmentsInWords}{(price is null ? "" : $", {price.OfThousand(sent)}")}";

    private static IHtmlContent Bubble(ReportedTemplate text) => text.Explanations.Count == 0
        ? Markup.Of($"""<p class="bubble" dir="auto">{text.Excerpt}</p>""")
        : PhoneBubbles.Usual(text.Template.Compiled.Model, text.Template.Text, text.Explanations[0].Proof);
}
