using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Syntax;

namespace TemplateSms.LanguageServer.Formatting;

/// <summary>Formats a template: the order and the indentation of the front matter, and the blanks in code.</summary>
public static class TemplateFormatter
{
    /// <summary>The edits that format a template, in order. None where they would change what it says.</summary>
    public static IReadOnlyList<TextEdit> EditsOf(TemplateFile file)
    {
        var (tree, findings) = TemplateCompiler.Parse(file);
        var isFenceSound = tree.FrontMatter is { } token && !findings.Any(finding => finding.Span.Start < token.End);
        var frontMatter = isFenceSound ? FrontMatterOrder.EditOf(file.Text, tree) : null;
        TextEdit[] edits = [.. frontMatter is { } edit ? [edit] : Array.Empty<TextEdit>(), .. CodeBlanks.EditsOf(file.Text, tree.Tokens())];
        return edits.Length > 0 && TextEdits.Apply(file.Text, edits) is { } after && SaysTheSame(file, tree, after) ? edits : [];
    }

    private static bool SaysTheSame(TemplateFile file, TemplateSyntax before, string text)
    {
        var after = TemplateCompiler.Parse(file with { Text = text }).Tree;
        return Words(file.Text, before).SequenceEqual(Words(text, after), StringComparer.Ordinal) && Settings(file.Text, before).SetEquals(Settings(text, after));
    }

    // The tokens and comments of the body, without the blanks between them.
    private static IEnumerable<string> Words(string source, TemplateSyntax tree) =>
        from token in tree.Tokens()
        where token.Kind != TokenKind.FrontMatter
        from word in Comment.Before(token, source).Select(comment => source.Substring(comment.Span.Start, comment.Span.Length)).Append(source[token.Start..token.End])
        select word;

    private static HashSet<string> Settings(string source, TemplateSyntax tree) =>
        [.. FrontMatterEntries.Of(tree, source).Select(entry => $"{entry.Key}: {entry.Value} {string.Join('\n', (entry.Children ?? default).Select(child => $"{child.Key}: {child.Value}"))}")];
}
