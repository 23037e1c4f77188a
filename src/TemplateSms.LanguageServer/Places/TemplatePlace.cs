using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Places;

/// <summary>A place of a template, by the part of the language that it is in.</summary>
public abstract record TemplatePlace;

/// <summary>A place where nothing of the language is said: a comment, a fence, braces, the text of an interpolated string.</summary>
public sealed record SilentPlace : TemplatePlace
{
    public static SilentPlace Instance { get; } = new();
}

/// <summary>A place in the text that is sent.</summary>
public sealed record TextPlace : TemplatePlace
{
    public static TextPlace Instance { get; } = new();
}

/// <summary>A place in a key of the front matter, or where one may be written.</summary>
/// <param name="Parent">The key whose mapping it is in; null for one of the front matter itself.</param>
/// <param name="Key">The key as far as it is written.</param>
/// <param name="HasColon">Whether a colon follows it.</param>
public sealed record KeyPlace(string? Parent, string Key, TextSpan Span, bool HasColon) : TemplatePlace;

/// <summary>A place in a value of the front matter, or where one may be written.</summary>
/// <param name="Parent">The key whose mapping it is in; null for one of the front matter itself.</param>
/// <param name="Value">The value as far as it is written, without its quotes.</param>
/// <param name="Offset">The place in the value.</param>
public sealed record ValuePlace(string? Parent, string Key, string Value, TextSpan Span, int Offset) : TemplatePlace
{
    /// <summary>The value up to the place.</summary>
    public string Before => Value[..Offset];
}

/// <summary>A place in code, at a word or between two tokens.</summary>
/// <param name="Left">The index of the last token before the word, or before the place where there is none.</param>
/// <param name="Word">The name that the place is in or beside; empty at the place where there is none.</param>
public sealed record CodePlace(CodeSource Source, int Offset, int Left, TextSpan Word) : TemplatePlace
{
    /// <summary>The token before the word; null at the start.</summary>
    public Token? Before => Left < 0 ? null : Source.Tokens[Left];

    /// <summary>The token after the word.</summary>
    public Token After => Source.Tokens[Math.Min(Left + (Word.IsEmpty ? 1 : 2), Source.Tokens.Count - 1)];

    /// <summary>The kind of the token before the word.</summary>
    public TokenKind KindBefore => Before?.Kind ?? TokenKind.EndOfFile;

    /// <summary>Whether the word is a member, or a function of a family.</summary>
    public bool IsAfterDot => KindBefore is TokenKind.Dot or TokenKind.QuestionDot;

    /// <summary>The name that the dot before the word follows; null where it is no single name.</summary>
    public string? Family => IsAfterDot && Left > 0 && Source.Tokens[Left - 1] is { Kind: TokenKind.Identifier } name
        && (Left < 2 || Source.Tokens[Left - 2].Kind is not (TokenKind.Dot or TokenKind.QuestionDot)) ? Source.TextOf(name) : null;
}

/// <summary>A place between the quotes of a string.</summary>
/// <param name="Index">The index of the string among the tokens.</param>
public sealed record StringPlace(CodeSource Source, int Offset, int Index) : TemplatePlace
{
    public Token Token => Source.Tokens[Index];

    /// <summary>The text between the quotes, as it is written.</summary>
    public TextSpan Span => Token.ValueSpan;
}
