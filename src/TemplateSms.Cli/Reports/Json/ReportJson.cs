using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TemplateSms.Cli.Reports.Sarif;

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

    public static string Write(CheckDocument document) => JsonSerializer.Serialize(document, _written.CheckDocument) + "\n";

    public static string Write(SarifLog log) => JsonSerializer.Serialize(log, _written.SarifLog) + "\n";
}
