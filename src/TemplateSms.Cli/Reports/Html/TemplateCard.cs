using Microsoft.AspNetCore.Html;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Sms;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>One template: what it says, what it costs, what is wrong with it.</summary>
internal static class TemplateCard
{
    /// <param name="isOpen">Whether more than the head is shown at once. What has to be fixed is always open.</param>
    public static IHtmlContent Of(ReportedTemplate page, SegmentPrice? price, PackedCards packed, bool isOpen) => Markup.Of($"""
        <article class="card" id="{page.Id}" {OverviewTable.Keys(page, price)}>
        <details class="more"{(isOpen || page.IsBroken ? Markup.Of($" open") : Markup.None)}>
        <summary><h2><bdi>{page.Name}</bdi></h2>{(page.IsBroken ? Markup.Of($""" <span class="badge error">needs attention</span>""") : Markup.None)}
        <span class="path"><bdi>{page.Path}</bdi></span></summary>
        {(isOpen || page.IsBroken ? Details(page, price) : packed.Add(Details(page, price)))}
        </details>
        </article>

        """);

    private static IHtmlContent Details(ReportedTemplate page, SegmentPrice? price) => Markup.Of($"""
        <header>
        {(page.Settings.Summary is { Length: > 0 } summary ? Markup.Of($"""<p class="summary" dir="auto">{summary}</p>""") : Markup.None)}
        <ul class="facts">{Markup.Each(Facts(page), fact => Markup.Of($"""<li><span>{fact.Name}</span> <bdi>{fact.Value}</bdi></li>"""))}</ul>
        </header>
        {Proofs(page, price)}
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
            return Markup.Each(page.Explanations, explanation => Proof(page, page.Template.Compiled.Model, explanation, "", price));
        return Markup.Of($"""
            <section class="proof"><p>The first of {page.Alternatives.Count} texts that fits is sent: <b>{string.Join("; or ", MessageSummary.Of(page.Alternatives))}</b></p></section>
            {Markup.Each(page.Alternatives.Select((text, i) => (text, i)), item => Markup.Each(item.text.Proof.Encodings, proof => Proof(page, item.text.Model, Explanation.Of(proof), $"Alternative {Figures.Number(item.i)}, {item.text.Role}: ", price)))}
            """);
    }

    private static IHtmlContent Proof(ReportedTemplate page, TemplateModel text, Explanation explanation, string name, SegmentPrice? price) => Markup.Of($"""
        <section class="proof">
        <h3>{name}{explanation.Summary}</h3>
        {(price is null || page.IsBroken ? Markup.None : Markup.Of($"""<p class="cost"><b>{price.OfThousand(explanation.Proof)}</b> per 1,000 messages</p>"""))}
        {PhoneBubbles.Of(text, page.Template.Text, explanation)}
        {RoomBar.Of(explanation)}
        </section>

        """);

    private static IHtmlContent Unsent(string reason) => Markup.Of($"""<section class="proof"><p class="unproved">{reason}</p></section>""");
}
