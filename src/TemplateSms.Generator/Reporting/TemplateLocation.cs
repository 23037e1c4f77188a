using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;
using RoslynPosition = Microsoft.CodeAnalysis.Text.LinePosition;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;
using TextSpan = TemplateSms.Language.Text.TextSpan;

namespace TemplateSms.Generator.Reporting;

/// <summary>Turns places of a template into Roslyn's.</summary>
internal static class TemplateLocation
{
    public static Location Of(TemplateFile file, TextSpan span)
    {
        var lines = new LineMap(file.Text);
        return Location.Create(
            file.Path,
            new RoslynSpan(span.Start, span.Length),
            new LinePositionSpan(Position(lines, span.Start), Position(lines, span.End)));
    }

    private static RoslynPosition Position(LineMap lines, int offset)
    {
        var position = lines.PositionOf(offset);
        return new RoslynPosition(position.Line - 1, position.Column - 1);
    }
}
