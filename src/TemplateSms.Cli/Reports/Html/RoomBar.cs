using System.Globalization;
using Microsoft.AspNetCore.Html;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Domain;
using TemplateSms.Projects.Phones;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>The room of a message as a bar: what its own text takes, what each hole can take, and where the room ends.</summary>
internal static class RoomBar
{
    private const int Width = 1000;
    private const int Colours = 8;

    public static IHtmlContent Of(Explanation explanation)
    {
        var proof = explanation.Proof;
        var total = $"{Figures.Number(explanation.Total)} of {Figures.Number(proof.Room)} {proof.UnitName}";
        return Markup.Of($"""
            <div class="room">
            <p class="total">The longest message takes <b>{total}</b>{(proof.AlwaysFits ? "" : ", which is too much")}</p>
            {Picture(explanation, "bar", total)}
            <ul class="terms">{Markup.Each(explanation.Terms.Select((term, i) => (term, i)), item => Markup.Of(
                $"""<li><svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect class="{Colour(item.term, item.i)}" width="1" height="1"/></svg>{Name(item.term)} {Figures.Number(item.term.Units)}</li>"""))}</ul>
            </div>
            """);
    }

    /// <summary>The bar alone, for a row of a table.</summary>
    public static IHtmlContent Small(Explanation explanation) => Picture(explanation, "bar small", null);

    private static IHtmlContent Picture(Explanation explanation, string kind, string? label)
    {
        var proof = explanation.Proof;
        var bounded = explanation.Terms.Where(term => term.Units != Interval.Unbounded).Sum(term => term.Units);
        var isOpen = proof.Units.Most == Interval.Unbounded;
        var whole = Math.Max(1, isOpen ? Math.Max(proof.Room, bounded * 5 / 4) : Math.Max(proof.Room, bounded));
        var open = Math.Max(whole - bounded, whole / 5) / Math.Max(1, explanation.Terms.Count(term => term.Units == Interval.Unbounded));

        var bar = new HtmlContentBuilder();
        long start = 0;
        foreach (var (term, i) in explanation.Terms.Select((term, i) => (term, i)))
        {
            var units = term.Units == Interval.Unbounded ? open : term.Units;
            bar.AppendHtml(Rectangle(start, units, whole, Colour(term, i), label is null ? null : $"{Title(term)}: {Figures.Number(term.Units)}"));
            start += units;
        }

        var end = proof.Room < whole ? Markup.Of($"""<line class="end" x1="{At(proof.Room, whole)}" x2="{At(proof.Room, whole)}" y1="0" y2="1"/>""") : Markup.None;
        return Markup.Of($"""
            <svg class="{kind}{(proof.AlwaysFits ? "" : " over")}" viewBox="0 0 {Width} 1" preserveAspectRatio="none" {(label is null ? Markup.Of($"aria-hidden=\"true\"") : Markup.Of($"role=\"img\" aria-label=\"{label}\""))}>{(label is null ? Markup.None : Markup.Of($"""<rect class="ground" width="{Width}" height="1"/>"""))}{bar}{end}</svg>
            """);
    }

    private static IHtmlContent Name(WorstCaseTerm term) =>
        term.Kind == TermKind.Hole ? Markup.Of($"""<code dir="auto">{term.Label}</code>""") : Markup.Of($"{Title(term)}");

    private static string Title(WorstCaseTerm term) => term.Kind switch
    {
        TermKind.Text => "its own text",
        TermKind.Stop => "the STOP text",
        _ => term.Label,
    };

    private static IHtmlContent Rectangle(long start, long units, long whole, string kind, string? label) => units == 0
        ? Markup.None
        : Markup.Of($"""<rect class="{kind}" x="{At(start, whole)}" width="{At(units, whole)}" height="1">{(label is null ? Markup.None : Markup.Of($"<title>{label}</title>"))}</rect>""");

    private static string Colour(WorstCaseTerm term, int index) => term.Kind switch
    {
        TermKind.Text => "text",
        TermKind.Stop => "stop",
        _ => string.Create(CultureInfo.InvariantCulture, $"hole{((index - 1) % Colours) + 1}"),
    };

    private static string At(long units, long whole) => ((decimal)Width * units / whole).ToString("0.##", CultureInfo.InvariantCulture);
}
