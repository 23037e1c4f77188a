using TemplateSms.Language.Fixes;
using TemplateSms.Projects.Checking;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>The fixes that exist for the findings of one template, each with the command that makes it.</summary>
internal sealed class FixHints(CheckedTemplate template, TextStyle style)
{
    private readonly FixBudget _budget = new();

    // A template on standard input has no file that a command could change.
    private readonly bool _isFile = File.Exists(template.Path);

    public IEnumerable<string> Of(PlacedFinding finding)
    {
        if (!_isFile)
            yield break;
        foreach (var fix in TemplateFixes.For(template.Compiled, finding.Finding, _budget).DistinctBy(fix => fix.Key))
        {
            yield return "  = fix: " + WrappedText.Joined(fix.Title, style.Width, used: 9, indent: 9);
            yield return $"         smstpl fix {ShellWord(template.Path)}{(fix.IsSafe ? "" : $" --also {fix.Key}")}";
        }
    }

    private static string ShellWord(string path) =>
        PrintableText.Line(path) is var line && line.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '\\' or '.' or '_' or '-' or ':') ? line : $"\"{line}\"";
}
