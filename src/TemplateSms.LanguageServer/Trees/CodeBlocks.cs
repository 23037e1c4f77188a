using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Trees;

/// <summary>The stretches of code of a template, each from <c>{{</c> to <c>}}</c>.</summary>
internal static class CodeBlocks
{
    /// <summary>The stretches of some tokens; one that is not closed ends with the last of them.</summary>
    public static IEnumerable<TextSpan> Of(IReadOnlyList<Token> tokens)
    {
        int? open = null;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.CodeOpen)
                open = token.Start;
            else if (open is { } start && token.Kind is TokenKind.CodeClose or TokenKind.EndOfFile)
            {
                yield return TextSpan.FromBounds(start, token.End);
                open = null;
            }
        }
    }
}
