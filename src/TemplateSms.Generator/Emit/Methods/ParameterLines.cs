using TemplateSms.Language.Files;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>
/// Writes the heads of methods. A C# type that the front matter names is known to the C# compiler alone, so its line stands
/// for that name: what the compiler says of it, it says in the template.
/// </summary>
internal sealed class ParameterLines(TemplateFile file, IReadOnlyList<EmittedParameter> parameters, LineDirectives lines, SourceWriter output)
{
    /// <summary>Maps code to the template in which the parameters stand.</summary>
    public LineDirectives Directives => lines;

    /// <summary>Writes the line with the method's name, at which C# says that a type is less accessible than the method.</summary>
    public void Head(string text)
    {
        if (parameters.FirstOrDefault(p => NameOf(p) is not null) is { } first)
            Mapped(PlaceOf(first), text, text.Length);
        else
            output.Line(text);
    }

    /// <summary>Writes the line of a parameter.</summary>
    /// <param name="parameter">The template's parameter; null for one that every method has.</param>
    public void Line(string text, EmittedParameter? parameter)
    {
        if (parameter is not null && NameOf(parameter) is { } name)
            Mapped(PlaceOf(parameter), text, text.IndexOf(parameter.Type, StringComparison.Ordinal) + parameter.Type.LastIndexOf(name, StringComparison.Ordinal));
        else
            output.Line(text);
    }

    /// <summary>Writes a line that holds a parameter against its bound.</summary>
    public void Guard(string text, EmittedParameter parameter)
    {
        if (NameOf(parameter) is not null)
            Mapped(PlaceOf(parameter), text, text.Length);
        else
            output.Line(text);
    }

    private void Mapped(TextSpan place, string text, int column)
    {
        output.Directive(lines.Map(place, output.Indentation + column));
        output.Line(text);
        output.Directive(LineDirectives.Default);
    }

    private TextSpan PlaceOf(EmittedParameter parameter)
    {
        var (type, name) = (parameter.Model.TypeSpan, NameOf(parameter)!);
        var start = file.Text.IndexOf(name, type.Start, type.Length, StringComparison.Ordinal);
        return start < 0 ? type : new TextSpan(start, name.Length);
    }

    private static string? NameOf(EmittedParameter parameter) => parameter.Model.Type.Innermost is { Kind: TypeKind.CSharp, CSharpName: { } name } ? name : null;
}
