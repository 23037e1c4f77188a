using Microsoft.AspNetCore.Html;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Bound;

namespace TemplateSms.Projects.Phones;

/// <summary>Messages of a template as a phone shows them: one as it may well be sent, the shortest, and the longest.</summary>
public static class PhoneBubbles
{
    /// <summary>The style of the messages; its colours are variables of the page: soft, line, ink, screen, bubble, info and info-ground.</summary>
    public static string Style { get; } = PageAsset.Read(typeof(PhoneBubbles).Assembly, "phones.css");

    /// <param name="text">The template with one of its texts.</param>
    /// <param name="source">The template's file.</param>
    /// <param name="explanation">The proof of that text.</param>
    public static IHtmlContent Of(TemplateModel text, string source, Explanation explanation)
    {
        var proof = explanation.Proof;
        var sender = text.Settings.Sender is { Length: > 0 } given ? given : "Your sender";
        var isConstant = proof.Longest is not null && proof.Longest == proof.Shortest;
        return Markup.Of($"""<div class="phones">{Markup.Each(isConstant ? Constant() : Three(), phone => Phone(phone.Title, phone.Note, phone.Message, sender))}</div>""");

        IEnumerable<(string Title, string Note, IHtmlContent Message)> Constant() => [("Always", Cost(proof.Longest!, proof), Text(proof.Longest!))];

        IEnumerable<(string Title, string Note, IHtmlContent Message)> Three()
        {
            // What most recipients read comes first.
            yield return TypicalMessage.Of(text, source, proof) is { } typical
                ? ("Typical", Cost(typical, proof), Text(typical))
                : ("Pattern", "its placeholders stand for arguments", Pattern(proof));
            if (proof.Shortest is { } shortest)
                yield return (explanation.IsShortestAttained ? "Shortest" : "Shortest found", Cost(shortest, proof), Text(shortest));
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
