using Microsoft.CodeAnalysis.Text;

namespace TemplateSms.Generator.Analyzers.CallSites.Source;

/// <summary>Reads what stands between the quotes of a raw string.</summary>
internal static class RawSource
{
    /// <summary>A raw string of one line spells itself.</summary>
    public static IReadOnlyList<MappedCharacter> Plain(string source, int position) =>
        [.. source.Select((unit, index) => At(unit, position + index))];

    /// <summary>A raw string of several lines: without the first and the last break and the indentation of the last line.</summary>
    public static IReadOnlyList<MappedCharacter> Lines(string source, int position)
    {
        var start = source.IndexOf('\n') + 1;
        var last = source.LastIndexOf('\n');
        if (last < start)
            return [];

        var indentation = source.Substring(last + 1);
        var end = last > start && source[last - 1] == '\r' ? last - 1 : last;
        var characters = new List<MappedCharacter>(end - start);
        for (var i = start; i < end;)
        {
            i += IndentationAt(source, i, end, indentation);
            while (i < end)
            {
                characters.Add(At(source[i], position + i));
                if (source[i++] == '\n')
                    break;
            }
        }

        return characters;
    }

    /// <summary>The text between two holes of several lines: the value is the source without blanks after a break.</summary>
    public static IReadOnlyList<MappedCharacter> Aligned(string source, int position, string value)
    {
        var characters = new List<MappedCharacter>(value.Length);
        var next = source.Length - 1;
        // From the end, where no indentation is left to confuse with the value's own blanks.
        for (var i = value.Length - 1; i >= 0; i--, next--)
        {
            while (next >= 0 && source[next] != value[i])
                next--;
            if (next < 0)
                return [];
            characters.Add(At(value[i], position + next));
        }

        characters.Reverse();
        return characters;
    }

    private static int IndentationAt(string source, int start, int end, string indentation)
    {
        var length = 0;
        while (length < indentation.Length && start + length < end && source[start + length] == indentation[length])
            length++;
        return length;
    }

    private static MappedCharacter At(char unit, int position) => new(unit, new TextSpan(position, 1));
}
