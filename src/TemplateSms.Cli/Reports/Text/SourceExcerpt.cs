using System.Globalization;
using TemplateSms.Cli.Checking;
using TemplateSms.Language.Text;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>The lines of a template that a finding is about, with its places underlined.</summary>
internal static class SourceExcerpt
{
    // A place can cover a whole message; its beginning and its end say enough.
    private const int MostLines = 6;

    public static IEnumerable<string> Of(PlacedFinding finding, string text, TextStyle style)
    {
        var lines = new LineMap(text);
        var marks = new SortedDictionary<int, List<LineMark>>();
        Add(finding.Place, isMain: true);
        foreach (var place in finding.Additional)
            Add(place, isMain: false);

        var shown = marks.Take(MostLines).ToList();
        var width = shown[^1].Key.ToString(CultureInfo.InvariantCulture).Length;
        var gutter = style.Dim(new string(' ', width) + " |");
        yield return gutter;
        var previous = shown[0].Key - 1;
        foreach (var (number, marksOfLine) in shown)
        {
            if (number > previous + 1)
                yield return style.Dim(new string('.', Math.Max(3, width)));
            previous = number;
            var line = MarkedLine.Of(LineAt(number), marksOfLine);
            yield return $"{style.Dim(number.ToString(CultureInfo.InvariantCulture).PadLeft(width) + " |")} {line.Shown}";
            yield return $"{gutter} {style.Of(finding.Severity, line.Underline)}";
        }

        void Add(PlacedSpan place, bool isMain)
        {
            for (var number = place.Start.Line; number <= place.End.Line; number++)
            {
                var from = number == place.Start.Line ? place.Start.Column - 1 : 0;
                var to = number == place.End.Line ? place.End.Column - 1 : LineAt(number).Length;
                // A place that ends with a line break ends before the next line.
                if (number > place.Start.Line && to == 0)
                    continue;
                if (!marks.TryGetValue(number, out var marksOfLine))
                    marks.Add(number, marksOfLine = []);
                marksOfLine.Add(new LineMark(from, to, isMain));
            }
        }

        string LineAt(int number)
        {
            var start = lines.OffsetOf(number, 1, text.Length);
            var end = text.AsSpan(start).IndexOfAny("\n\r\u0085\u2028\u2029");
            return end < 0 ? text[start..] : text.Substring(start, end);
        }
    }
}
