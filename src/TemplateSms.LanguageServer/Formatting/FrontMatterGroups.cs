using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Formatting;

/// <summary>The lines of a front matter by the keys that they belong to, indented.</summary>
/// <param name="Header">Those above the first key, with a blank line between.</param>
/// <param name="Entries">Those of each key, with the comments above it.</param>
/// <param name="Footer">Those after the last key.</param>
/// <param name="AreTogether">Whether no blank line sets keys apart.</param>
internal sealed record FrontMatterGroups(
    IReadOnlyList<string> Header,
    IReadOnlyList<(string Key, IReadOnlyList<string> Lines)> Entries,
    IReadOnlyList<string> Footer,
    bool AreTogether)
{
    private const string Indentation = "  ";

    /// <summary>Reads the lines; null where one of them is none of a key, a name below a key, a comment, or blank.</summary>
    public static FrontMatterGroups? Read(string source, TextSpan content, IReadOnlyList<FrontMatterEntry> entries)
    {
        var lines = Lines(source, content).ToList();
        var keys = new Dictionary<int, FrontMatterEntry>();
        var names = new HashSet<int>();
        foreach (var entry in entries)
        {
            var isKnown = FrontMatterKey.All.Any(known => known.Name == entry.Key);
            if (!isKnown || !TryPut(entry, lines, line => keys.TryAdd(line, entry)))
                return null;
            if ((entry.Children ?? default).Any(child => child.Children is not null || !TryPut(child, lines, names.Add)))
                return null;
        }

        return lines.Select((line, i) => keys.ContainsKey(i) || names.Contains(i) || IsBlank(line, source) || IsComment(line, source)).All(isUnderstood => isUnderstood)
            ? Group(source, lines, keys, names)
            : null;
    }

    private static FrontMatterGroups Group(string source, List<TextSpan> lines, Dictionary<int, FrontMatterEntry> keys, HashSet<int> names)
    {
        var first = keys.Keys.Min();
        var headerEnd = Enumerable.Range(0, first).LastOrDefault(i => IsBlank(lines[i], source), -1) + 1;
        var groups = new List<(string Key, IReadOnlyList<string> Lines)>();
        var next = headerEnd;
        foreach (var (line, entry) in keys.OrderBy(key => key.Key))
        {
            var end = LastLineOf(line, source, lines, keys, names) + 1;
            groups.Add((entry.Key, [.. Enumerable.Range(next, end - next).Select(i => Indented(source, lines[i], i > line ? Indentation : ""))]));
            next = end;
        }

        return new FrontMatterGroups(
            [.. lines.Take(headerEnd).Select(line => Indented(source, line, ""))],
            groups,
            [.. lines.Skip(next).Select(line => Indented(source, line, ""))],
            AreTogether: !lines.Take(next).Skip(headerEnd).Any(line => IsBlank(line, source)));
    }

    // An indented comment after the last name still belongs to the key.
    private static int LastLineOf(int key, string source, List<TextSpan> lines, Dictionary<int, FrontMatterEntry> keys, HashSet<int> names)
    {
        var last = key;
        var isMapping = false;
        for (var i = key + 1; i < lines.Count && !keys.ContainsKey(i); i++)
        {
            isMapping |= names.Contains(i);
            if (names.Contains(i) || (isMapping && IsComment(lines[i], source) && Blanks(lines[i], source) > Blanks(lines[key], source)))
                last = i;
        }

        return last;
    }

    private static bool TryPut(FrontMatterEntry entry, List<TextSpan> lines, Func<int, bool> put)
    {
        var line = LineOf(entry.KeySpan.Start);
        return line >= 0 && (entry.Children is not null || LineOf(entry.ValueSpan.End) == line || entry.ValueSpan.IsEmpty) && put(line);

        int LineOf(int offset) => lines.FindIndex(span => span.Start <= offset && offset < span.End);
    }

    private static IEnumerable<TextSpan> Lines(string source, TextSpan content)
    {
        var start = content.Start;
        while (start < content.End)
        {
            var lineFeed = source.IndexOf('\n', start, content.End - start);
            var end = lineFeed < 0 ? content.End : lineFeed + 1;
            yield return TextSpan.FromBounds(start, end);
            start = end;
        }
    }

    private static string Indented(string source, TextSpan line, string indentation) =>
        IsBlank(line, source) ? source.Substring(line.Start, line.Length) : indentation + source[(line.Start + Blanks(line, source))..line.End];

    private static int Blanks(TextSpan line, string source) => source.AsSpan(line.Start, line.Length).IndexOfAnyExcept(' ') is >= 0 and var blanks ? blanks : line.Length;

    private static bool IsBlank(TextSpan line, string source) => source.AsSpan(line.Start, line.Length).IsWhiteSpace();

    private static bool IsComment(TextSpan line, string source) => source[Math.Min(line.Start + Blanks(line, source), source.Length - 1)] == '#';
}
