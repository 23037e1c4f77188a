using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>
/// A token with the trivia before it: blanks and comments reach from <paramref name="FullStart"/> to <paramref name="Start"/>,
/// so that the tokens of a file, one after the other, are the file.
/// </summary>
/// <param name="ValueStart">
/// Where the value begins: past the quote of a string, past the blanks that whitespace control strips from a text.
/// </param>
/// <param name="ValueEnd">Where the value ends.</param>
public readonly record struct Token(TokenKind Kind, int FullStart, int Start, int End, int ValueStart, int ValueEnd)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public TextSpan ValueSpan => TextSpan.FromBounds(ValueStart, ValueEnd);

    public bool HasLeadingTrivia => Start > FullStart;
}
