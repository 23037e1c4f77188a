using Microsoft.AspNetCore.Html;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Sms;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>One template: what it says, what it costs, what is wrong with it.</summary>
internal static class TemplateCard
{
    /// <param name="texts">All texts of its message.</param>
    /// <param name="isOpen">Whether more than the head is shown at once. What has to be fixed is always open.</param>
    public static IHtmlContent Of(ReportedTemplate page, IReadOnlyList<ReportedTemplate> texts, SegmentPrice? price, PackedCards packed, bool isOpen) => Markup.Of($"""
        <article class="card" id="{page.Id}" {OverviewTable.Keys(page, price)}>
        <details class="more"{(isOpen || page.IsBroken ? Markup.Of($" open") : Markup.None)}>
        <summary><h2><bdi>{page.Name}</bdi></h2>{(page.IsBroken ? Markup.Of($""" <span class="badge error">needs attention</span>""") : Markup.None)}
        <span class="path"><bdi>{page.Path}</bdi></span></summary>
        {(isOpen || page.IsBroken ? Details(page, texts, price) : packed.Add(Details(page, texts, price)))}
        </details>
        </article>

        """);

    private static IHtmlContent Details(ReportedTemplate page, IReadOnlyList<ReportedTemplate> texts, SegmentPrice? price) => Markup.Of($"""
        <header>
        {(page.Settings.Summary is { Length: > 0 } summary ? Markup.Of($"""<p class="summary" dir="auto">{summary}</p>""") : Markup.None)}
        <ul class="facts">{Markup.Each(Facts(page), fact => Markup.Of($"""<li><span>{fact.Name}</span> <bdi>{fact.Value}</bdi></li>"""))}</ul>
        </header>
        {Proofs(page, price)}
        {LanguageRow.Of(page, texts, price)}
        {GatewayTable.Of(page, price)}
        {FindingList.Of(page.Template)}
        {ParameterTable.Of(page.Template.Compiled.Model)}
        <details class="source"><summary>Template</summary><pre dir="auto">{page.Template.Text}</pre></details>

        """);

    private static IEnumerable<(string Name, string Value)> Facts(ReportedTemplate page)
    {
        var settings = page.Settings;
        if (settings.Sender is { Length: > 0 } sender)
            yield return ("Sender", sender);
        if (settings.Kind != TemplateKind.Transactional)
            yield return ("Kind", settings.Kind == TemplateKind.Marketing ? "marketing" : "one-time code");
        if (settings.Culture is { Length: > 0 } culture)
            yield return ("Culture", culture);
        yield return ("Proved for", settings.Gateways.ToString());
        yield return ("May take", settings.Segments == TemplateSettings.Dynamic ? "as many segments as it needs" : Figures.Segments(settings.Segments));
    }

    private static IHtmlContent Proofs(ReportedTemplate page, SegmentPrice? price)
    {
        if (page.Explanations.Count == 0)
            return Unsent("Nothing is sent before its errors are fixed.");
        if (page.IsBroken)
            return Markup.Of($"{Unsent("Another text of this message has errors. Nothing is sent before they are fixed.")}{Proved(page, null)}");
        return Proved(page, price);
    }

    private static IHtmlContent Proved(ReportedTemplate page, SegmentPrice? price)
    {
        if (page.Alternatives.Count == 0)
            return Markup.Each(page.Explanations, explanation => Proof(page, page.Template.Compiled.Model, explanation, ReportGlossary.In(explanation.Summary), Cost(page, price?.OfThousand(explanation.Proof))));
        return Markup.Of($"""
            <section class="proof">
            <h3>{ReportGlossary.In(string.Join("; or ", MessageSummary.Of(page.Alternatives)))}</h3>
            {Cost(page, page.Figures.Sent is { } sent ? price?.OfThousand(sent) : null)}
            <p class="basis">The message has {page.Alternatives.Count} texts. The first that fits is sent.</p>
            </section>
            {Markup.Each(page.Alternatives.Select((text, i) => (text, i)), item => Markup.Each(item.text.Proof.Encodings.Select(Explanation.Of), explanation => Alternative(page, item.text, item.i, explanation)))}
            """);
    }

    // A text that gives way to the next one may be too long.
    private static IHtmlContent Alternative(ReportedTemplate page, ProvedText text, int index, Explanation explanation) =>
        Proof(page, text.Model, explanation, Markup.Of($"Text {index + 1} of {page.Alternatives.Count}, {text.Role} ({explanation.Proof.AlphabetName})"), Markup.None, givesWay: !text.IsLast);

    private static IHtmlContent Proof(ReportedTemplate page, TemplateModel text, Explanation explanation, IHtmlContent title, IHtmlContent cost, bool givesWay = false) => Markup.Of($"""
        <section class="proof">
        <h3>{title}</h3>
        {cost}
        {PhoneBubbles.Of(text, page.Template.Text, explanation)}
        {RoomBar.Of(explanation, givesWay)}
        </section>

        """);

    private static IHtmlContent Cost(ReportedTemplate page, string? cost) => cost is null || page.IsBroken ? Markup.None : Markup.Of($"""<p class="cost"><b>{cost}</b> per 1,000 messages</p>""");

    private static IHtmlContent Unsent(string reason) => Markup.Of($"""<section class="proof"><p class="unproved">{reason}</p></section>""");
}
