using System.Globalization;
using System.Text;
using TemplateSms.Cli.Creating;
using TemplateSms.Language.Syntax;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Importing;

/// <summary>
/// The text of an imported template. It prints what Twilio prints: characters outside GSM-7 make a message UCS-2, and as
/// many segments are allowed as Twilio sends.
/// </summary>
internal static class ImportedText
{
    private const int MostShown = 60;

    public static string Of(ContentTemplate content, IReadOnlyList<BodyPiece> pieces, IReadOnlyDictionary<string, StarterParameter> parameters)
    {
        var text = new StringBuilder("---\n");
        if (content.Name is { } name)
            text.Append("summary: '").Append(Line(name).Replace("'", "''", StringComparison.Ordinal)).Append("'\n");
        text.Append("gateway: twilio\nencoding: auto\nsegments: dynamic\n");
        if (content.Language is { } language && FrontMatterKey.Culture.Values.Contains(language, StringComparer.Ordinal))
            text.Append("culture: ").Append(language).Append('\n');
        if (parameters.Count > 0)
            text.Append("params:\n");
        foreach (var (key, parameter) in parameters)
        {
            if (content.Samples.GetValueOrDefault(key) is { Length: > 0 } sample)
                text.Append("  # For example: ").Append(Line(sample)).Append('\n');
            text.Append(parameter.Declaration).Append('\n');
        }

        text.Append("---\n");
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].IsVariable)
                text.Append("{{ ").Append(parameters[pieces[i].Value].Name).Append(" }}");
            else
                AppendText(text, pieces[i].Value, isBeforeHole: i + 1 < pieces.Count);
        }

        // The last line break of a file is not part of the message.
        return text.Append('\n').ToString();
    }

    private static void AppendText(StringBuilder text, string literal, bool isBeforeHole)
    {
        for (var i = 0; i < literal.Length; i++)
        {
            var length = BracesAt(literal, i);
            if (length > 1 || (length == 1 && IsCode(literal, i + 1, isBeforeHole)))
            {
                text.Append("{{ \"").Append('{', length).Append("\" }}");
                i += length - 1;
            }
            else if (IsLost(literal[i]))
            {
                text.Append("{{ \"").Append(Escape(literal[i])).Append("\" }}");
            }
            else
            {
                text.Append(literal[i]);
            }
        }
    }

    private static string Escape(char c) => c == '\r' ? "\\r" : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");

    private static int BracesAt(string literal, int index)
    {
        var end = index;
        while (end < literal.Length && literal[end] == '{')
            end++;
        return end - index;
    }

    // A brace begins code where another or a percent sign follows it.
    private static bool IsCode(string literal, int next, bool isBeforeHole) =>
        next < literal.Length ? literal[next] == '%' || IsLost(literal[next]) : isBeforeHole;

    // A carriage return is read as part of a line break, and other control characters are not seen in a file.
    private static bool IsLost(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u2028' or '\u2029' or '\uFEFF';

    private static string Line(string text)
    {
        var line = PrintableText.Line(text).Trim();
        return line.Length > MostShown ? line[..(char.IsHighSurrogate(line[MostShown - 1]) ? MostShown - 1 : MostShown)] + "…" : line;
    }
}
