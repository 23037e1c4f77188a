using TemplateSms.Language.Compilation;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Text;

namespace TemplateSms.Cli.Fixing;

/// <summary>Remembers each word that was written for another one, so that somebody can look at it.</summary>
internal sealed class CorrectionLog
{
    private readonly List<(string Path, string Line)> _corrections = [];

    public void Add(CompiledTemplate template, TemplateFix fix)
    {
        if (fix.Key != FixKey.CorrectSpelling)
            return;
        var lines = new LineMap(template.File.Text);
        foreach (var edit in fix.Edits)
        {
            var before = template.File.Text.Substring(edit.Span.Start, edit.Span.Length);
            _corrections.Add((template.File.Path, $"line {lines.PositionOf(edit.Span.Start).Line}: {before} is now {edit.NewText}"));
        }
    }

    public IEnumerable<string> Of(string path) => _corrections.Where(c => c.Path == path).Select(c => c.Line).Distinct(StringComparer.Ordinal);
}
