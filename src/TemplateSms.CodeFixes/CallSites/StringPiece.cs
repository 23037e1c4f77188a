using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.CodeFixes.CallSites;

/// <summary>A token that spells text, with the rules of its kind of string.</summary>
internal sealed class StringPiece
{
    private readonly string _source;
    private readonly bool _isRaw;
    private readonly bool _isVerbatim;
    private readonly bool _isInterpolated;

    private StringPiece(string source, bool isRaw, bool isVerbatim, bool isInterpolated)
    {
        _source = source;
        _isRaw = isRaw;
        _isVerbatim = isVerbatim;
        _isInterpolated = isInterpolated;
    }

    public static StringPiece? Of(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken => new(token.Text, false, token.Text.StartsWith("@", StringComparison.Ordinal), false),
        SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => new(token.Text, true, false, false),
        SyntaxKind.InterpolatedStringTextToken when token.Parent?.Parent is InterpolatedStringExpressionSyntax whole => new(
            token.Text,
            whole.StringStartToken.Kind() is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken,
            whole.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken),
            true),
        _ => null,
    };

    /// <summary>The text that a stretch of the token spells, or null when it cannot be told.</summary>
    public string? Read(int start, int length)
    {
        var source = _source.Substring(start, length);
        if (_isRaw || _isVerbatim)
            return source;

        // Read as the regular string that it is part of; in an interpolated one doubled braces spell one.
        var literal = SyntaxFactory.ParseExpression('"' + source + '"') as LiteralExpressionSyntax;
        return literal is { ContainsDiagnostics: false } && literal.FullSpan.Length == length + 2 ? literal.Token.ValueText : null;
    }

    /// <summary>Spells a text as a token of the same kind, or returns null if that kind of literal cannot contain it.</summary>
    public string? Write(string text)
    {
        if (_isRaw)
            return text.IndexOfAny(['"', '{', '}', '\n']) < 0 ? text : null;

        var escaped = _isVerbatim
            ? text.Replace("\"", "\"\"")
            : text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n");
        return _isInterpolated ? escaped.Replace("{", "{{").Replace("}", "}}") : escaped;
    }
}
