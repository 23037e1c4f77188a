using System.Globalization;
using TemplateSms.Projects.Checking;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>The lines of a template that a finding is about, with its places underlined.</summary>
internal static class SourceExcerpt
{
    public static IEnumerable<string> Of(PlacedFinding finding, string text, TextStyle style)
    {
        var shown = MarkedSource.Of(finding, text);
        var width = shown[^1].Number.ToString(CultureInfo.InvariantCulture).Length;
        var gutter = style.Dim(new string(' ', width) + " |");
        yield return gutter;
        var previous = shown[0].Number - 1;
        foreach (var (number, source, marks) in shown)
        {
            if (number > previous + 1)
                yield return style.Dim(new string('.', Math.Max(3, width)));
            previous = number;
            var line = MarkedLine.Of(source, marks, style.Width - width - 3);
            yield return $"{style.Dim(number.ToString(CultureInfo.InvariantCulture).PadLeft(width) + " |")} {line.Shown}";
            yield return $"{gutter} {style.Of(finding.Severity, line.Underline)}";
        }
    }
}
