using System.Globalization;
using TemplateSms.Cli.Reports.Text;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Fixing;

/// <summary>The lines that change, in the form of a unified diff without context.</summary>
internal static class LineDiff
{
    // The table of common lines has this many cells at most; a larger change is shown as one.
    private const long MostCells = 4_000_000;

    public static IEnumerable<string> Of(string path, string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var (oldEnd, newEnd) = (old.Length, now.Length);
        while (oldEnd > start && newEnd > start && old[oldEnd - 1] == now[newEnd - 1])
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);

        yield return "--- " + PrintableText.Line(path);
        yield return "+++ " + PrintableText.Line(path);
        foreach (var (oldFrom, oldTo, newFrom, newTo) in Hunks(old, now, start, oldEnd, newEnd))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"@@ -{oldFrom + 1},{oldTo - oldFrom} +{newFrom + 1},{newTo - newFrom} @@");
            foreach (var line in old[oldFrom..oldTo])
                yield return "-" + Shown(line);
            foreach (var line in now[newFrom..newTo])
                yield return "+" + Shown(line);
        }
    }

    private static string Shown(string line) => string.Join('\t', line.TrimEnd('\r').Split('\t').Select(Visible.Line));

    private static IEnumerable<(int OldFrom, int OldTo, int NewFrom, int NewTo)> Hunks(string[] old, string[] now, int start, int oldEnd, int newEnd)
    {
        if ((oldEnd - start + 1L) * (newEnd - start + 1L) > MostCells)
        {
            yield return (start, oldEnd, start, newEnd);
            yield break;
        }

        var common = CommonLines(old, now, start, oldEnd, newEnd);
        var (i, j) = (start, start);
        while (i < oldEnd || j < newEnd)
        {
            var (oldFrom, newFrom) = (i, j);
            while ((i < oldEnd || j < newEnd) && !(i < oldEnd && j < newEnd && old[i] == now[j]))
            {
                if (j >= newEnd || (i < oldEnd && common[i + 1 - start, j - start] >= common[i - start, j + 1 - start]))
                    i++;
                else
                    j++;
            }

            yield return (oldFrom, i, newFrom, j);
            while (i < oldEnd && j < newEnd && old[i] == now[j])
                (i, j) = (i + 1, j + 1);
        }
    }

    /// <summary>Counts the lines that the ends of both texts have in common, from each pair of lines on.</summary>
    private static int[,] CommonLines(string[] old, string[] now, int start, int oldEnd, int newEnd)
    {
        var common = new int[oldEnd - start + 1, newEnd - start + 1];
        for (var i = oldEnd - start - 1; i >= 0; i--)
        {
            for (var j = newEnd - start - 1; j >= 0; j--)
                common[i, j] = old[start + i] == now[start + j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
}
