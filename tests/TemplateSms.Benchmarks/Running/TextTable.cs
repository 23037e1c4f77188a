namespace TemplateSms.Benchmarks;

/// <summary>A table of Markdown, as docs/performance.md has it.</summary>
internal sealed class TextTable(params string[] columns)
{
    private readonly List<string[]> _rows = [columns];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter output)
    {
        var widths = columns.Select((_, column) => _rows.Max(row => row[column].Length)).ToArray();
        for (var i = 0; i < _rows.Count; i++)
        {
            output.WriteLine(Line(_rows[i], widths, ' '));
            if (i == 0)
                output.WriteLine(Line(Enumerable.Repeat("", columns.Length), widths, '-'));
        }
    }

    // The first column is a name, the others are mostly figures.
    private static string Line(IEnumerable<string> cells, int[] widths, char fill) =>
        "|" + string.Concat(cells.Select((cell, column) => $" {cell.PadRight(widths[column], fill)} |"));
}
