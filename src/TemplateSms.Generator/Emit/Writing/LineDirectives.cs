using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;

namespace TemplateSms.Generator.Emit;

/// <summary>Maps generated code back to the template, so that errors and breakpoints land in it.</summary>
internal sealed class LineDirectives
{
    // C# takes no greater column in a directive, neither of the template nor of the line.
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

    /// <summary>Code that stands for itself again.</summary>
    public static string Default => "#line default";

    /// <summary>The next line's code, from a column on, stands for a stretch of the template.</summary>
    public string Map(TextSpan span, int prefixLength)
    {
        var start = _lines.PositionOf(span.Start);
        // In a directive the last character belongs to the stretch.
        var last = _lines.PositionOf(Math.Max(span.Start, span.End - 1));
        var offset = prefixLength > 0 ? $"{Math.Min(prefixLength, GreatestColumn)} " : "";
        return $"#line ({start.Line},{Column(start)})-({last.Line},{Column(last)}) {offset}\"{_path}\"";
    }

    private static int Column(LinePosition position) => Math.Min(position.Column, GreatestColumn);
}
