using TemplateSms.Language.Compilation;
using TemplateSms.Language.Syntax;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Typing;

/// <summary>Closes the code that a typed <c>{{</c> opens.</summary>
public static class ClosingBraces
{
    public const string Open = "{";
    private const string Opening = "{{";
    private const string Closing = "}}";

    /// <summary>The text to write at a place after a typed brace; null for none.</summary>
    public static string? After(TemplateView template, int offset)
    {
        if (offset < Opening.Length || template.Text[(offset - Opening.Length)..offset] != Opening || IsClosed(template.Text, offset))
            return null;
        // Only in text do two braces open code.
        var before = TemplateCompiler.Parse(template.File with { Text = template.Text[..offset] }).Tree.Tokens();
        return before.Any(token => token.Kind == TokenKind.CodeOpen && token.Start == offset - Opening.Length) ? " " + Closing : null;
    }

    private static bool IsClosed(string text, int offset)
    {
        var end = text.AsSpan(offset).IndexOfAny('\r', '\n') is >= 0 and var found ? offset + found : text.Length;
        var rest = text.AsSpan(offset, end - offset);
        var close = rest.IndexOf(Closing, StringComparison.Ordinal);
        var open = rest.IndexOf(Opening, StringComparison.Ordinal);
        // An editor that closes braces by itself has written one for each.
        return rest.StartsWith("}") || (close >= 0 && (open < 0 || close < open));
    }
}
