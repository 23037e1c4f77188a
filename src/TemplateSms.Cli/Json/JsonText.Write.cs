using System.Globalization;
using System.Text;

namespace TemplateSms.Cli.Json;

internal static partial class JsonText
{
    /// <summary>Writes a text as a JSON string on one line; half a surrogate pair is kept, as its escape.</summary>
    public static string Write(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                json.Append(text[i]).Append(text[++i]);
            else
                Append(json, text[i]);
        }

        return json.Append('"').ToString();
    }

    private static void Append(StringBuilder json, char unit)
    {
        switch (unit)
        {
            case '"' or '\\':
                json.Append('\\').Append(unit);
                break;
            case '\n':
                json.Append("\\n");
                break;
            case '\r':
                json.Append("\\r");
                break;
            case '\t':
                json.Append("\\t");
                break;
            // The last three are line breaks to many a reader of lines.
            case < ' ' or '\u0085' or '\u2028' or '\u2029':
            case var _ when char.IsSurrogate(unit):
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
                break;
            default:
                json.Append(unit);
                break;
        }
    }
}
