using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Places;

/// <summary>Finds what stands at a place of text and code.</summary>
public static class CodePlaces
{
    public static TemplatePlace At(CodeSource source, int offset)
    {
        var index = source.IndexAt(offset);
        var right = source.Tokens[index];
        if (right.Start < offset)
            return Inside(source, offset, index);
        var left = index > 0 ? source.Tokens[index - 1] : (Token?)null;
        return left is { } before && IsCode(before.Kind) ? InCode(source, offset, index) : TextPlace.Instance;
    }

    private static TemplatePlace Inside(CodeSource source, int offset, int index)
    {
        var token = source.Tokens[index];
        return token.Kind switch
        {
            TokenKind.Text => TextPlace.Instance,
            TokenKind.Identifier or TokenKind.SpecialIdentifier => AtWord(source, offset, index),
            TokenKind.String or TokenKind.VerbatimString => new StringPlace(source, offset, index),
            _ => SilentPlace.Instance,
        };
    }

    // Between the token before and the one at the index.
    private static TemplatePlace InCode(CodeSource source, int offset, int index)
    {
        var left = source.Tokens[index - 1];
        var right = source.Tokens[index];
        if (source.IsInComment(left.End, offset))
            return SilentPlace.Instance;
        if (left.End == offset)
        {
            switch (left.Kind)
            {
                case TokenKind.Identifier or TokenKind.SpecialIdentifier:
                    return AtWord(source, offset, index - 1);
                case TokenKind.String or TokenKind.VerbatimString when left.ValueEnd == left.End:
                    return new StringPlace(source, offset, index - 1);
                case TokenKind.Integer or TokenKind.Float or TokenKind.InterpolatedStart or TokenKind.InterpolatedText or TokenKind.InterpolatedClose:
                    return SilentPlace.Instance;
            }
        }

        return right.Start == offset && right.Kind is TokenKind.Identifier or TokenKind.SpecialIdentifier
            ? AtWord(source, offset, index)
            : new CodePlace(source, offset, index - 1, new TextSpan(offset, 0));
    }

    private static CodePlace AtWord(CodeSource source, int offset, int index) => new(source, offset, index - 1, source.Tokens[index].Span);

    private static bool IsCode(TokenKind kind) => kind is not (TokenKind.Text or TokenKind.Escape or TokenKind.FrontMatter or TokenKind.Or or TokenKind.CodeClose or TokenKind.EndOfFile);
}
