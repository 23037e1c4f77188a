using Microsoft.AspNetCore.Html;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Bound;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>Messages of a template as a phone shows them: the shortest, one as it may well be sent, and the longest.</summary>
internal static class PhoneBubbles
{
    public static IHtmlContent Of(ReportedTemplate page, TemplateModel text, Explanation explanation)
    {
        var proof = explanation.Proof;
        var sender = page.Settings.Sender is { Length: > 0 } given ? given : "Your sender";
        var isConstant = proof.Longest is not null && proof.Longest == proof.Shortest;
        return Markup.Of($"""<div class="phones">{Markup.Each(isConstant ? Constant() : Three(), phone => Phone(phone.Title, phone.Note, phone.Message, sender))}</div>""");

        IEnumerable<(string Title, string Note, IHtmlContent Message)> Constant() => [("Always", Cost(proof.Longest!, proof), Text(proof.Longest!))];

        IEnumerable<(string Title, string Note, IHtmlContent Message)> Three()
        {
            if (proof.Shortest is { } shortest)
                yield return (explanation.IsShortestAttained ? "Shortest" : "Shortest found", Cost(shortest, proof), Text(shortest));
            yield return TypicalMessage.Of(text, page.Template.Compiled.File.Text, proof) is { } typical
                ? ("Typical", Cost(typical, proof), Text(typical))
                : ("Pattern", "its holes stand for arguments", Pattern(proof));
            if (proof.Longest is { } longest)
                yield return (explanation.IsLongestAttained ? "Longest" : "Longest found", Cost(longest, proof), Text(longest));
        }
    }

    private static IHtmlContent Phone(string title, string note, IHtmlContent message, string sender) => Markup.Of($"""
        <figure class="phone">
        <figcaption><b>{title}</b> <span>{note}</span></figcaption>
        <div class="screen"><p class="from"><bdi>{sender}</bdi></p>{message}</div>
        </figure>

        """);

    private static IHtmlContent Text(Witness witness) => Markup.Of($"""
        <p class="bubble" dir="auto">{witness.Text}</p>{Arguments(witness)}
        """);

    private static IHtmlContent Arguments(Witness witness) => witness.Arguments.Count == 0
        ? Markup.None
        : Markup.Of($"""<dl class="arguments">{Markup.Each(witness.Arguments, argument => Markup.Of($"<div><dt>{argument.Name}</dt><dd dir=\"auto\">{argument.Display}</dd></div>"))}</dl>""");

    private static IHtmlContent Pattern(EncodingProof proof) => Markup.Of($"""
        <p class="bubble" dir="auto">{Markup.Each(
            proof.Body.Longest,
            piece => piece.Label is null ? Markup.Of($"{piece.Text}") : Markup.Of($"""<span class="hole">{piece.Label}</span>"""))}</p>
        """);

    private static string Cost(Witness witness, EncodingProof proof)
    {
        var refusal = witness.Segments > proof.AllowedSegments ? ": refused, not sent" : "";
        return $"{Figures.Number(witness.Units)} {proof.UnitName}, {Figures.Segments(witness.Segments)}{refusal}";
    }
}
