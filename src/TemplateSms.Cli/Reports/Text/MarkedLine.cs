using System.Text;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>A line of a template and the line below it that underlines.</summary>
internal sealed record MarkedLine(string Shown, string Underline)
{
    private const int MostColumns = 160;
    private const int FewestColumns = 20;
    private const char Cut = '…';

    /// <param name="width">The columns that the line may take; null where no terminal shows it.</param>
    public static MarkedLine Of(string line, IReadOnlyList<LineMark> marks, int? width)
    {
        var cells = Cells(line);
        var (first, last) = Window(cells, marks[0].From, Math.Clamp(width ?? MostColumns, FewestColumns, MostColumns));
        var shown = new StringBuilder(first > 0 ? $"{Cut}" : "");
        var underline = new StringBuilder(first > 0 ? " " : "");
        for (var i = first; i < last; i++)
        {
            shown.Append(cells[i].Shown);
            underline.Append(MarkAt(cells[i].Offset, marks), cells[i].Columns);
        }

        if (last < cells.Count)
            shown.Append(Cut);
        AddPlaces(underline, cells, first, marks);
        return new MarkedLine(shown.ToString(), underline.ToString().TrimEnd());
    }

    private static List<(int Offset, string Shown, int Columns)> Cells(string line)
    {
        var cells = new List<(int, string, int)>();
        var offset = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var shown = Visible.Of(rune);
            cells.Add((offset, shown, Visible.Columns(shown)));
            offset += rune.Utf16SequenceLength;
        }

        return cells;
    }

    /// <summary>The part of a long line around a mark, with room for a sign of what is cut at each end.</summary>
    private static (int First, int Last) Window(List<(int Offset, string Shown, int Columns)> cells, int mark, int most)
    {
        if (cells.Sum(cell => cell.Columns) <= most)
            return (0, cells.Count);
        most -= 2;
        var first = cells.FindIndex(cell => cell.Offset >= mark);
        first = first < 0 ? cells.Count : first;
        for (var columns = 0; first > 0 && columns + cells[first - 1].Columns <= most * 3 / 8; first--)
            columns += cells[first - 1].Columns;
        var last = first;
        var width = 0;
        for (; last < cells.Count && width + cells[last].Columns <= most; last++)
            width += cells[last].Columns;
        // Towards the end of the line there is room for more of its beginning.
        for (; first > 0 && width + cells[first - 1].Columns <= most; first--)
            width += cells[first - 1].Columns;
        return (first, last);
    }

    private static char MarkAt(int offset, IReadOnlyList<LineMark> marks)
    {
        var covering = marks.Where(mark => offset >= mark.From && offset < mark.To).ToList();
        return covering.Count == 0 ? ' ' : covering.Exists(mark => mark.IsMain) ? '^' : '-';
    }

    /// <summary>Marks that cover no column of their own: places between characters, and combining characters.</summary>
    private static void AddPlaces(StringBuilder underline, List<(int Offset, string Shown, int Columns)> cells, int first, IReadOnlyList<LineMark> marks)
    {
        foreach (var mark in marks)
        {
            var before = cells.Skip(first).Where(cell => cell.Offset < mark.From).Sum(cell => cell.Columns) + (first > 0 ? 1 : 0);
            var inside = cells.Where(cell => cell.Offset >= mark.From && cell.Offset < mark.To);
            if (inside.Sum(cell => cell.Columns) > 0)
                continue;
            var column = mark.To > mark.From ? Math.Max(0, before - 1) : before;
            if (column >= underline.Length)
                underline.Append(' ', column - underline.Length + 1);
            underline[column] = mark.IsMain ? '^' : '-';
        }
    }
}
