using System.Text;

namespace TemplateSms.Isendpro.Campaigns;

/// <summary>The form of a csv, which nothing but the file tells.</summary>
/// <param name="Encoding">The encoding; a byte order mark goes before it.</param>
/// <param name="Separator">The character between two values.</param>
internal readonly record struct CsvForm(Encoding Encoding, char Separator)
{
    private const string Separators = ";,\t|";

    /// <summary>UTF-8 that has an exception for anything else.</summary>
    public static Encoding StrictUtf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The form of a file in an encoding, by its first line: the separator is the one that occurs most often outside of quotation marks.</summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="headings">The file's first line.</param>
    public static CsvForm Of(Encoding encoding, string headings)
    {
        var counts = new int[Separators.Length];
        var isQuoted = false;
        foreach (var character in headings)
        {
            isQuoted ^= character == '"';
            if (!isQuoted && Separators.IndexOf(character, StringComparison.Ordinal) is >= 0 and var index)
                counts[index]++;
        }

        return new CsvForm(encoding, Separators[Array.IndexOf(counts, counts.Max())]);
    }

    public StreamReader Open(Stream file) => new(file, Encoding, detectEncodingFromByteOrderMarks: true);
}
