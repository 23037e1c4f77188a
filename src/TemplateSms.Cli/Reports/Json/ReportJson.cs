using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TemplateSms.Cli.Reports.Sarif;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Reports.Json;

/// <summary>Writes documents: indented, with letters of every script as themselves, and <c>\n</c> on every system.</summary>
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    private static readonly ReportJson _written = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    public static string Write(CheckDocument document) => Escaped(JsonSerializer.Serialize(document, _written.CheckDocument)) + "\n";

    public static string Write(SarifLog log) => Escaped(JsonSerializer.Serialize(log, _written.SarifLog)) + "\n";

    // The encoder lets format characters through, which turn a line around or cannot be seen.
    private static string Escaped(string json)
    {
        var escaped = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            var isPair = char.IsSurrogatePair(json, i);
            foreach (var c in json.AsSpan(i, isPair ? 2 : 1))
                _ = c == '\n' || PrintableText.Contains(json, i) ? escaped.Append(c) : escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            i += isPair ? 1 : 0;
        }

        return escaped.ToString();
    }
}
