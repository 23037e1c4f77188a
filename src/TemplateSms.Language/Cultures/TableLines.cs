using System.Text;

namespace TemplateSms.Language.Cultures;

/// <summary>Reads the lines of a table that is part of the assembly as UTF-8.</summary>
internal static class TableLines
{
    /// <summary>The lines, each as its bytes.</summary>
    public static IReadOnlyList<Slice> Of(ReadOnlySpan<byte> table)
    {
        var lines = new List<Slice>();
        var start = 0;
        while (start < table.Length)
        {
            var length = table.Slice(start).IndexOf((byte)'\n');
            length = length < 0 ? table.Length - start : length;
            lines.Add(new Slice(start, length > 0 && table[start + length - 1] == '\r' ? length - 1 : length));
            start += length + 1;
        }

        return lines;
    }

    /// <summary>The lines as texts.</summary>
    public static IEnumerable<string> Texts(ReadOnlySpan<byte> table)
    {
        var text = Encoding.UTF8.GetString(table.ToArray());
        return text.Split('\n').Select(line => line.TrimEnd('\r'));
    }

    /// <summary>A line's place in its table.</summary>
    internal readonly record struct Slice(int Start, int Length)
    {
        public string Read(ReadOnlySpan<byte> table) => Encoding.UTF8.GetString(table.Slice(Start, Length).ToArray());
    }
}
