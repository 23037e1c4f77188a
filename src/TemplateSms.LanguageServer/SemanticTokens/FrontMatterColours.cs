using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.SemanticTokens;

/// <summary>Colours the front matter of a template: keys, parameters with their types, values.</summary>
internal static class FrontMatterColours
{
    public static IEnumerable<ColouredSpan> Of(TemplateView template)
    {
        if (template.Tree.FrontMatter is not { } frontMatter)
            return [];
        var entries = FrontMatterEntries.Of(template.Tree, template.Text);
        var coloured = entries.SelectMany(entry => Of(entry, template.Text)).Where(span => !span.Span.IsEmpty && frontMatter.Span.Contains(span.Span)).ToList();
        return coloured.Concat(Comments(template.Text, frontMatter, coloured));
    }

    private static IEnumerable<ColouredSpan> Of(FrontMatterEntry entry, string source)
    {
        var isParams = entry.Key == FrontMatterKey.Params.Name;
        yield return new ColouredSpan(entry.KeySpan, TokenColour.Property);
        foreach (var child in entry.Children ?? default)
        {
            yield return new ColouredSpan(child.KeySpan, isParams ? TokenColour.Parameter : TokenColour.Property, IsDeclaration: isParams);
            foreach (var span in Type(child, source))
                yield return span;
        }

        if (entry.Children is null)
            yield return new ColouredSpan(entry.ValueSpan, IsNumber(entry.Value) ? TokenColour.Number : TokenColour.String);
    }

    private static bool IsNumber(string value) => value.Length > 0 && value.All(char.IsAsciiDigit);

    // string(1..20, truncate)? = none: the first word is the type, numbers are bounds, other words say more of it.
    private static IEnumerable<ColouredSpan> Type(FrontMatterEntry entry, string source)
    {
        var colour = TokenColour.Type;
        for (var start = entry.ValueSpan.Start; start < entry.ValueSpan.End;)
        {
            var end = start + 1;
            if (char.IsAsciiDigit(source[start]))
            {
                while (end < entry.ValueSpan.End && char.IsAsciiDigit(source[end]))
                    end++;
                yield return new ColouredSpan(TextSpan.FromBounds(start, end), TokenColour.Number);
            }
            else if (IsOfWord(source[start]))
            {
                while (end < entry.ValueSpan.End && (IsOfWord(source[end]) || char.IsAsciiDigit(source[end]) || source[end] == '.'))
                    end++;
                yield return new ColouredSpan(TextSpan.FromBounds(start, end), colour);
                colour = TokenColour.Keyword;
            }

            start = end;
        }
    }

    private static bool IsOfWord(char c) => c == '_' || char.IsLetter(c);

    // Where nothing else of its line follows the mark.
    private static IEnumerable<ColouredSpan> Comments(string source, Token frontMatter, IReadOnlyList<ColouredSpan> coloured)
    {
        var line = frontMatter.ValueStart;
        while (line < frontMatter.ValueEnd)
        {
            var lineFeed = source.IndexOf('\n', line, frontMatter.ValueEnd - line);
            var next = lineFeed < 0 ? frontMatter.ValueEnd : lineFeed + 1;
            var used = coloured.Where(span => span.Span.Start >= line && span.Span.End <= next).Select(span => span.Span.End).DefaultIfEmpty(line).Max();
            var mark = source.IndexOf('#', used, next - used);
            if (mark >= 0 && (mark == line || char.IsWhiteSpace(source[mark - 1])))
                yield return new ColouredSpan(TextSpan.FromBounds(mark, mark + source[mark..next].TrimEnd().Length), TokenColour.Comment);
            line = next;
        }
    }
}
