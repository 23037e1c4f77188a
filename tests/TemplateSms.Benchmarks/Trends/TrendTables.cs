using System.Globalization;
using System.Text.RegularExpressions;

namespace TemplateSms.Benchmarks.Trends;

/// <summary>Reads the ratios from the tables that a benchmark has written.</summary>
internal static partial class TrendTables
{
    public static IEnumerable<TrendFigure> Read(string benchmark, string output)
    {
        string[] headings = [];
        foreach (var line in output.Split('\n').Select(line => line.Trim()))
        {
            if (!line.StartsWith('|'))
            {
                headings = [];
                continue;
            }

            string[] cells = [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
            if (headings.Length == 0)
            {
                headings = cells;
                continue;
            }

            // The cells before the first with a unit name the row.
            var row = string.Join(", ", cells.Take(headings.TakeWhile(heading => !Unit().IsMatch(heading)).Count()));
            foreach (var (heading, cell) in headings.Zip(cells).Where(pair => Ratio().IsMatch(pair.First)))
            {
                if (double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
                    yield return new TrendFigure(benchmark, headings[0], row, heading, value);
            }
        }
    }

    [GeneratedRegex("(^ns|^texts|/s| ms| s| MB| a second)$")]
    private static partial Regex Unit();

    [GeneratedRegex("^(ratio|share|without AVX-512|of .*)$")]
    private static partial Regex Ratio();
}
