using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.Generator.Analyzers.CallSites.Source;

/// <summary>Reads the spellings of C# strings: regular, verbatim and raw, plain and interpolated.</summary>
internal static class StringSource
{
    /// <summary>The characters of a string literal.</summary>
    public static IReadOnlyList<MappedCharacter> OfLiteral(SyntaxToken token)
    {
        var text = token.Text;
        var quotes = text.Length - text.TrimStart('"').Length;
        return token.Kind() switch
        {
            SyntaxKind.SingleLineRawStringLiteralToken => RawSource.Plain(Inside(text, quotes, quotes), token.SpanStart + quotes),
            SyntaxKind.MultiLineRawStringLiteralToken => RawSource.Lines(Inside(text, quotes, quotes), token.SpanStart + quotes),
            _ when text.StartsWith("@", StringComparison.Ordinal) => VerbatimSource.Read(Inside(text, 2, 1), token.SpanStart + 2, braces: false),
            _ => EscapedSource.Read(Inside(text, 1, 1), token.SpanStart + 1, braces: false),
        };
    }

    /// <summary>The characters of the text between two holes.</summary>
    public static IReadOnlyList<MappedCharacter> OfText(SyntaxToken token, InterpolatedStringExpressionSyntax whole) =>
        whole.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedVerbatimStringStartToken => VerbatimSource.Read(token.Text, token.SpanStart, braces: true),
            SyntaxKind.InterpolatedSingleLineRawStringStartToken => RawSource.Plain(token.Text, token.SpanStart),
            SyntaxKind.InterpolatedMultiLineRawStringStartToken => RawSource.Aligned(token.Text, token.SpanStart, token.ValueText),
            _ => EscapedSource.Read(token.Text, token.SpanStart, braces: true),
        };

    private static string Inside(string text, int before, int after) =>
        text.Length < before + after ? "" : text.Substring(before, text.Length - before - after);
}
