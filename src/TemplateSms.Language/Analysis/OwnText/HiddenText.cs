using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Reports characters that nobody sees: what turns or hides a part of a template from its reader, or goes out unseen.</summary>
internal static class HiddenText
{
    /// <summary>Reports each kind of hidden character once, with all its places.</summary>
    public static void Report(string source, TemplateSyntax tree, TemplateEncoding encoding, FindingBag findings)
    {
        if (!HiddenCharacter.IsIn(source))
            return;
        var tokens = tree.Tokens();
        foreach (var places in Places(source, tokens, encoding).GroupBy(place => source.Substring(place.Start, place.Length), StringComparer.Ordinal))
        {
            var finding = new Finding(ContentRules.HiddenCharacters, places.First(), new[] { CharacterName.Of(places.Key, 0), Effect(places.Key[0]) });
            findings.Add(finding with { AdditionalSpans = places.Skip(1).ToArray() });
        }
    }

    private static IEnumerable<TextSpan> Places(string source, IReadOnlyList<Token> tokens, TemplateEncoding encoding)
    {
        var texts = tokens.Where(token => token.Kind is TokenKind.Text or TokenKind.Escape).Select(token => token.Span).ToList();
        var isReported = ReportsText(source, texts, encoding);
        var directions = DirectionPairs.In(source, texts);
        for (var i = 0; i < source.Length; i++)
        {
            if (!HiddenCharacter.IsAt(source, i))
                continue;
            var length = char.IsSurrogatePair(source, i) ? 2 : 1;
            var isText = Contains(texts, i);
            if (!HiddenUse.IsMeant(source, i) && !(isText && (!isReported || directions.Contains(i))))
                yield return new TextSpan(i, length);
            i += length - 1;
        }
    }

    // Other rules tell of each character of a text in GSM-7, and of one that turns a text into UCS-2.
    private static bool ReportsText(string source, List<TextSpan> texts, TemplateEncoding encoding) => encoding switch
    {
        TemplateEncoding.Gsm7 => false,
        TemplateEncoding.Auto => texts.Any(text => ForeignCharacters.Replace(source.Substring(text.Start, text.Length)) is null),
        _ => true,
    };

    // The spans are in order and do not overlap.
    private static bool Contains(List<TextSpan> spans, int position)
    {
        var low = 0;
        var high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low < spans.Count && spans[low].Start <= position;
    }

    private static string Effect(char unit) => PrintableText.IsDirectional(unit) ? ", which changes the order in which the text around it is shown" : "";
}
