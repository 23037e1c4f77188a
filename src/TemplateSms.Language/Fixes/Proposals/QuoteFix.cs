using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Fixes;

/// <summary>Puts a value of the front matter in quotes, so that YAML reads it as it looks.</summary>
internal static class QuoteFix
{
    public static IEnumerable<TemplateFix> Quote(FixContext context)
    {
        var text = context.TextAt(context.Finding.Span);
        if (!BentValue.IsNull(text))
            yield return Quote(context, context.Finding.Span.Start, WithoutComment(text), FixKey.QuoteValue, "Quote the value");
    }

    /// <summary>Quotes the word for no value, which changes what YAML says.</summary>
    public static IEnumerable<TemplateFix> QuoteWord(FixContext context)
    {
        if (BentValue.IsNull(context.TextAt(context.Finding.Span)))
            yield return Quote(context, context.Finding.Span.Start, context.TextAt(context.Finding.Span), FixKey.QuoteWord, "Quote the word");
    }

    /// <summary>Removes the line of a setting without a value.</summary>
    public static IEnumerable<TemplateFix> RemoveSetting(FixContext context)
    {
        if (BentValue.IsNull(context.TextAt(context.Finding.Span)) && context.FrontMatter.Content is { } content)
        {
            var line = FrontMatterLine.From(context.Source.Substring(0, content.End), content.Start).First(l => l.Next > context.Finding.Span.Start);
            yield return new TemplateFix("Remove the line", FixKey.RemoveSetting, new[] { new TextEdit(TextSpan.FromBounds(line.Span.Start, line.Next), "") });
        }
    }

    /// <summary>Quotes a text that starts like an alias, an anchor or a tag; one that the front matter uses as such is none.</summary>
    public static IEnumerable<TemplateFix> QuoteFeature(FixContext context)
    {
        if (context.FrontMatter.Content is not { } content)
            yield break;
        var start = context.Finding.Span.Start;
        var line = FrontMatterLine.From(context.Source.Substring(0, content.End), content.Start).First(l => l.Next > start);
        var value = context.TextAt(TextSpan.FromBounds(start, Math.Max(start, line.Span.End)));
        var word = value.TrimStart('*', '&', '!').Split(' ', '\t')[0];
        var partner = value.StartsWith("*", StringComparison.Ordinal) ? "&" + word : "*" + word;
        if (value.Length > 1 && value[0] is '*' or '&' or '!' && value[1] != '!' && context.TextAt(content).IndexOf(partner, StringComparison.Ordinal) < 0)
            yield return Quote(context, start, WithoutComment(value), FixKey.QuoteValue, "Quote the value");
    }

    // Whether the comment was meant as one is not known.
    public static IEnumerable<TemplateFix> QuoteWithComment(FixContext context)
    {
        if (Value(context) is { } value)
            yield return Quote(context, value.Start, context.TextAt(TextSpan.FromBounds(value.Start, context.Finding.Span.End)), FixKey.QuoteComment, "Quote the value with what follows it");
    }

    public static IEnumerable<TemplateFix> MoveComment(FixContext context)
    {
        if (Value(context) is not { } value)
            yield break;
        var comment = context.Finding.Span;
        yield return new TemplateFix("Put the comment on a line of its own", FixKey.MoveComment, new[]
        {
            context.FrontMatter.LineAbove(value.Start, context.TextAt(comment).TrimEnd()),
            new TextEdit(TextSpan.FromBounds(value.End, comment.End), ""),
        });
    }

    private static TemplateFix Quote(FixContext context, int start, string text, string key, string title)
    {
        var value = text.TrimEnd();
        var quoted = value.IndexOfAny(['"', '\\']) < 0 ? $"\"{value}\"" : $"'{value.Replace("'", "''")}'";
        return new TemplateFix(title, key, new[] { new TextEdit(new TextSpan(start, value.Length), quoted) });
    }

    /// <summary>The text before what YAML takes for a comment; a <c>#</c> in a parameter's default, which has quotes of its own, is none.</summary>
    private static string WithoutComment(string text)
    {
        var isInQuotes = false;
        var first = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                isInQuotes = !isInQuotes;
            if (text[i] != '#' || i == 0 || text[i - 1] != ' ')
                continue;
            if (!isInQuotes)
                return text.Substring(0, i - 1);
            if (first < 0)
                first = i - 1;
        }

        // A quote that nothing closes opens nothing.
        return isInQuotes && first >= 0 ? text.Substring(0, first) : text;
    }

    /// <summary>The value before the comment that the finding is about.</summary>
    private static TextSpan? Value(FixContext context) =>
        context.FrontMatter.Entries.LastOrDefault(e => e.Children is null && e.ValueSpan.End <= context.Finding.Span.Start)?.ValueSpan;
}
