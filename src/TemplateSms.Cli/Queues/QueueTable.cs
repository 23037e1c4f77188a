using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Queues;

/// <summary>Prints rows in columns.</summary>
internal static class QueueTable
{
    public static async Task PrintAsync(TextWriter output, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        IReadOnlyList<string>[] lines = [headings, .. rows.Select(row => row.Select(PrintableText.Line).ToArray())];
        var widths = Enumerable.Range(0, headings.Count).Select(column => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
            await output.WriteLineAsync(string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).ConfigureAwait(false);
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A time in the largest unit that says enough: 45 s, 12 min, 3 h, 2 d.</summary>
    public static string Time(TimeSpan time) => time switch
    {
        { TotalSeconds: < 120 } => FormattableString.Invariant($"{(int)time.TotalSeconds} s"),
        { TotalMinutes: < 120 } => FormattableString.Invariant($"{(int)time.TotalMinutes} min"),
        { TotalHours: < 48 } => FormattableString.Invariant($"{(int)time.TotalHours} h"),
        _ => FormattableString.Invariant($"{(int)time.TotalDays} d"),
    };

    public static string Moment(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
