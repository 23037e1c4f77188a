using Microsoft.AspNetCore.Html;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Sms;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>One template: what it says, what it costs, what is wrong with it.</summary>
internal static class TemplateCard
{
    public static IHtmlContent Of(ReportedTemplate page, SegmentPrice? price) => Markup.Of($"""
        <article class="card" id="{page.Id}" {OverviewTable.Keys(page, price)}>
        <header>
        <h2><bdi>{page.Name}</bdi></h2>
        <p class="path"><bdi>{page.Path}</bdi></p>
        {(page.Settings.Summary is { Length: > 0 } summary ? Markup.Of($"""<p class="summary" dir="auto">{summary}</p>""") : Markup.None)}
        <ul class="facts">{Markup.Each(Facts(page), fact => Markup.Of($"""<li><span>{fact.Name}</span> <bdi>{fact.Value}</bdi></li>"""))}</ul>
        </header>
        {Proofs(page, price)}
        {FindingList.Of(page.Template)}
        {ParameterTable.Of(page.Template.Compiled.Model)}
        <details class="source"><summary>Template</summary><pre dir="auto">{page.Template.Text}</pre></details>
        </article>

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
            return Unproved();
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
        {(price is null ? Markup.None : Markup.Of($"""<p class="cost"><b>{price.OfThousand(explanation.Proof)}</b> per 1,000 messages</p>"""))}
        {PhoneBubbles.Of(text, page.Template.Text, explanation)}
        {RoomBar.Of(explanation)}
        </section>

        """);

    private static IHtmlContent Unproved() =>
        Markup.Of($"""<section class="proof"><p class="unproved">Nothing is proved and nothing can be sent: the template has errors.</p></section>""");
}
