using TemplateSms.Language.Text;
using TemplateSms.Projects.Checking;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>A line of a template with what a finding marks in it.</summary>
internal sealed record MarkedSource(int Number, string Line, IReadOnlyList<LineMark> Marks)
{
    // A place can cover a whole message; its beginning and its end say enough.
    private const int MostLines = 6;

    /// <summary>The lines that a finding is about, in their order; the first of them where it covers many.</summary>
    public static IReadOnlyList<MarkedSource> Of(PlacedFinding finding, string text)
    {
        var lines = new LineMap(text);
        var marks = new SortedDictionary<int, List<LineMark>>();
        Add(finding.Place, isMain: true);
        foreach (var place in finding.Additional)
            Add(place, isMain: false);
        return [.. marks.Take(MostLines).Select(line => new MarkedSource(line.Key, LineAt(line.Key), line.Value))];

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
