using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Places;

/// <summary>Names with dots between them, as they stand in code: <c>order.customer.name</c>. An index is passed over.</summary>
/// <param name="Names">The names, the first before the others.</param>
/// <param name="HasIndex">Whether an element is taken by its index after the name of the same number.</param>
/// <param name="Span">The place of all of them.</param>
public sealed record NameChain(IReadOnlyList<string> Names, IReadOnlyList<bool> HasIndex, TextSpan Span)
{
    /// <summary>The chain that ends with the token of an index; null where that is no name.</summary>
    public static NameChain? EndingAt(CodeSource source, int index)
    {
        var names = new List<string>();
        var indexes = new List<bool>();
        var at = index;
        while (true)
        {
            var end = at;
            at = BeforeBrackets(source, at);
            if (at < 0 || source.Tokens[at].Kind is not (TokenKind.Identifier or TokenKind.SpecialIdentifier))
                return null;
            names.Insert(0, source.TextOf(source.Tokens[at]));
            indexes.Insert(0, at != end);
            if (at < 2 || source.Tokens[at - 1].Kind is not (TokenKind.Dot or TokenKind.QuestionDot))
                break;
            at -= 2;
        }

        return new NameChain(names, indexes, TextSpan.FromBounds(source.Tokens[at].Start, source.Tokens[index].End));
    }

    private static int BeforeBrackets(CodeSource source, int index)
    {
        while (index >= 0 && source.Tokens[index].Kind == TokenKind.CloseBracket)
        {
            var depth = 0;
            do
            {
                depth += source.Tokens[index].Kind switch { TokenKind.CloseBracket => 1, TokenKind.OpenBracket => -1, _ => 0 };
                index--;
            }
            while (index >= 0 && depth > 0);
        }

        return index;
    }
}
