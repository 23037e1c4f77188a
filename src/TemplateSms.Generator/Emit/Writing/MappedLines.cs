using System.Text;
using TemplateSms.Language.Text;

namespace TemplateSms.Generator.Emit;

/// <summary>Breaks code into lines, each of which stands for one place of the template.</summary>
internal sealed class MappedLines
{
    private readonly List<(TextSpan Span, string Text)> _lines = [];
    private readonly StringBuilder _line = new();
    private TextSpan _span;

    private MappedLines(TextSpan span) => _span = span;

    /// <summary>Breaks the code before each piece that stands for another place than what is before it.</summary>
    /// <param name="span">The place of the code as a whole.</param>
    public static IReadOnlyList<(TextSpan Span, string Text)> Of(TextSpan span, Code code)
    {
        var lines = new MappedLines(span);
        lines.Add(code);
        lines.EndLine();
        return lines._lines;
    }

    private void Add(Code code)
    {
        if (code.Span is { } span && span != _span)
        {
            EndLine();
            _span = span;
        }

        foreach (var part in code.Parts)
        {
            if (part is Code piece)
                Add(piece);
            else
                _line.Append((string)part);
        }
    }

    private void EndLine()
    {
        if (_line.Length > 0)
            _lines.Add((_span, _line.ToString().TrimEnd(' ')));
        _line.Clear();
    }
}
