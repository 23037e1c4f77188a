using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Fixes;

/// <summary>
/// Writes the comment that turns a rule off: above the line of the finding, or for the whole file where nothing of the body
/// stands before it. No kind of "fix all" makes it.
/// </summary>
public static class SuppressionFix
{
    public const string Key = "suppress";

    /// <summary>The comment for a finding; null where its rule cannot be turned off, or nothing can be written above its line.</summary>
    /// <param name="budget">Shared by the findings of a template that are asked for together.</param>
    public static TemplateFix? For(CompiledTemplate template, Finding finding, FixBudget budget)
    {
        if (finding.Rule.PreventsEmit || template.File.IsUndecodable || template.File.IsTooLong)
            return null;
        var source = template.File.Text;
        var tree = TemplateCompiler.Parse(template.File).Tree;
        var bodyStart = tree.FrontMatter?.End ?? 0;
        var line = LineStart(source, finding.Span.Start);
        var isWholeFile = line <= bodyStart || string.IsNullOrWhiteSpace(source.Substring(bodyStart, line - bodyStart));
        var offset = isWholeFile ? bodyStart : line;
        var lineBreak = source.IndexOf('\n') is > 0 and var lineFeed && source[lineFeed - 1] == '\r' ? "\r\n" : "\n";
        var edit = new TextEdit(new TextSpan(offset, 0), $"{{{{ # {SuppressionComment.Disable} {finding.Rule.Id} ~}}}}{lineBreak}");
        return FixCheck.Mends(template, [finding], [edit], budget) is { } after && TextOf(after) == TextOf(template)
            ? new TemplateFix($"Suppress {finding.Rule.Id} {(isWholeFile ? "in this file" : "on this line")}", Key, new[] { edit })
            : null;
    }

    private static int LineStart(string source, int offset) => offset == 0 ? 0 : source.LastIndexOf('\n', Math.Min(offset, source.Length) - 1) + 1;

    // A comment between a text and the code that strips it would keep the text's blanks.
    private static string TextOf(CompiledTemplate template) => string.Concat(
        TemplateCompiler.Parse(template.File).Tree.Tokens()
            .Where(token => token.Kind is TokenKind.Text or TokenKind.Escape or TokenKind.Or)
            .Select(token => template.File.Text.Substring(token.ValueStart, token.ValueEnd - token.ValueStart)));
}
