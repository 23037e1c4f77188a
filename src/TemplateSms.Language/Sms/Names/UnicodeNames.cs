using System.Globalization;
using System.Text;

namespace TemplateSms.Language.Sms.Names;

/// <summary>The names of the Unicode Character Database. Controls, surrogates and private characters have none.</summary>
internal static class UnicodeNames
{
    private const string Resource = "TemplateSms.Language.Sms.Names.UnicodeNames.txt";

    // Read when the first character is named: most compilations name none.
    private static readonly Lazy<byte[]> _lines = new(ReadResource);

    /// <summary>The character's name, or null.</summary>
    public static string? Find(int codePoint)
    {
        var lines = _lines.Value.AsSpan();
        var low = 0;
        var high = lines.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var start = lines.Slice(0, middle).LastIndexOf((byte)'\n') + 1;
            var line = lines.Slice(start);
            line = line.Slice(0, line.IndexOf((byte)'\n'));
            var (from, to, nameStart) = ReadRange(line);
            if (codePoint < from)
                high = start;
            else if (codePoint > to)
                low = start + line.Length + 1;
            else
                return Complete(Encoding.ASCII.GetString(line.Slice(nameStart).ToArray()), codePoint);
        }

        return null;
    }

    /// <summary>A line is "2019;NAME", or "4E00..9FFF;NAME-*" where names end in what follows from the code point.</summary>
    private static (int From, int To, int NameStart) ReadRange(ReadOnlySpan<byte> line)
    {
        var position = 0;
        var from = ReadHex(line, ref position);
        var to = from;
        if (line[position] == '.')
        {
            position += 2;
            to = ReadHex(line, ref position);
        }

        return (from, to, position + 1);
    }

    private static int ReadHex(ReadOnlySpan<byte> line, ref int position)
    {
        var value = 0;
        for (; line[position] is not ((byte)';' or (byte)'.'); position++)
            value = (value << 4) + (line[position] <= '9' ? line[position] - '0' : line[position] - 'A' + 10);
        return value;
    }

    private static string Complete(string name, int codePoint)
    {
        if (!name.EndsWith("*", StringComparison.Ordinal))
            return name;

        var end = HangulSyllable.Contains(codePoint) ? HangulSyllable.NameOf(codePoint) : codePoint.ToString("X4", CultureInfo.InvariantCulture);
        return name.Substring(0, name.Length - 1) + end;
    }

    private static byte[] ReadResource()
    {
        using var stream = typeof(UnicodeNames).Assembly.GetManifestResourceStream(Resource);
        using var lines = new MemoryStream();
        stream!.CopyTo(lines);
        return lines.ToArray();
    }
}
