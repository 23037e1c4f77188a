using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>A comment in code: <c># to the end of the line</c>, or <c>## up to its marks ##</c>.</summary>
/// <param name="Span">The comment with its marks, without the blanks after it.</param>
/// <param name="Content">The inside.</param>
public readonly record struct Comment(TextSpan Span, TextSpan Content)
{
    /// <summary>The comments before a token.</summary>
    public static IEnumerable<Comment> Before(Token token, string source)
    {
        var start = token.FullStart;
        while (start < token.Start && source.IndexOf('#', start, token.Start - start) is >= 0 and var mark)
        {
            var isBlock = mark + 1 < token.Start && source[mark + 1] == '#';
            var content = mark + (isBlock ? 2 : 1);
            var close = isBlock ? source.IndexOf("##", content, token.Start - content, StringComparison.Ordinal) : -1;
            yield return close < 0
                ? new Comment(TextSpan.FromBounds(mark, WithoutBlanks(source, mark, token.Start)), TextSpan.FromBounds(content, token.Start))
                : new Comment(TextSpan.FromBounds(mark, close + 2), TextSpan.FromBounds(content, close));
            start = close < 0 ? token.Start : close + 2;
        }
    }

    private static int WithoutBlanks(string source, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(source[end - 1]))
            end--;
        return end;
    }
}
