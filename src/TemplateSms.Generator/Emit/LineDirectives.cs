using TemplateSms.Language;
using TemplateSms.Language.Text;

namespace TemplateSms.Generator.Emit;

/// <summary>Maps generated code back to the template, so that errors and breakpoints land in it.</summary>
internal sealed class LineDirectives
{
    // C# takes no greater column in a directive.
    private const int GreatestColumn = 65_536;

    private readonly LineMap _lines;
    private readonly string _path;

    public LineDirectives(TemplateFile file, string pathMap)
    {
        _lines = new LineMap(file.Text);
        _path = CSharpText.OneLine(PathMapper.Map(file.Path, pathMap).Replace("\"", ""));
    }

    /// <summary>Code that is the compiler's own.</summary>
    public static string Hidden => "#line hidden";

    /// <summary>The next line's code, from a column on, stands for a stretch of the template.</summary>
    public string Map(TextSpan span, int prefixLength)
    {
        var start = _lines.PositionOf(span.Start);
        var end = _lines.PositionOf(Math.Max(span.Start, span.End));
        var startColumn = Math.Min(start.Column, GreatestColumn - 1);
        var endColumn = Math.Min(Math.Max(end.Column, end.Line == start.Line ? startColumn + 1 : 1), GreatestColumn);
        var offset = prefixLength > 0 ? $"{prefixLength} " : "";
        return $"#line ({start.Line},{startColumn})-({end.Line},{endColumn}) {offset}\"{_path}\"";
    }
}
