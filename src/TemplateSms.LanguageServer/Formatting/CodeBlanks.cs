using TemplateSms.Language.Fixes;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Formatting;

/// <summary>Puts one blank at each end of code, at each side of a pipe and after a comma. Line breaks in code stay, and the blanks beside them.</summary>
internal static class CodeBlanks
{
    private const string Blank = " ";

    public static IEnumerable<TextEdit> EditsOf(string source, IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            foreach (var gap in Gaps(source, tokens[i - 1], tokens[i]))
            {
                if (source.AsSpan(gap.Start, gap.Length) is not Blank)
                    yield return new TextEdit(gap, Blank);
            }
        }
    }

    /// <summary>The stretches between two tokens that have to be one blank.</summary>
    private static IEnumerable<TextSpan> Gaps(string source, Token before, Token token)
    {
        if (before.Kind == TokenKind.NewLine || token.Kind is TokenKind.NewLine or TokenKind.EndOfFile || !HasBlank(before, token))
            yield break;
        var comments = Comment.Before(token, source).ToList();
        if (comments.Count == 0)
        {
            yield return TextSpan.FromBounds(token.FullStart, token.Start);
            yield break;
        }

        yield return TextSpan.FromBounds(token.FullStart, comments[0].Span.Start);
        yield return TextSpan.FromBounds(comments[^1].Span.End, token.Start);
    }

    private static bool HasBlank(Token before, Token token) => (before.Kind, token.Kind) switch
    {
        // Code without anything in it, but a comment.
        (TokenKind.CodeOpen, TokenKind.CodeClose) => token.HasLeadingTrivia,
        (TokenKind.CodeOpen or TokenKind.Pipe or TokenKind.Comma, _) => true,
        (_, TokenKind.CodeClose or TokenKind.Pipe) => true,
        _ => false,
    };
}
