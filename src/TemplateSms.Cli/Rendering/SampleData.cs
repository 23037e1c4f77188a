using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TemplateSms.Cli.Reports.Json;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;

namespace TemplateSms.Cli.Rendering;

/// <summary>Makes data for a template that nobody has data for: the values of the typical message that a report shows.</summary>
internal static class SampleData
{
    private static readonly JsonSerializerOptions _oneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The values by parameter, all within their bounds; empty for a template that cannot be proved, which is refused anyway.</summary>
    public static JsonObject Of(CompiledTemplate template) =>
        template.Proof is { } proof && TypicalMessage.Of(template.Model, template.File.Text, proof.Encodings.First()) is { } typical ? WitnessData.Of(typical) : [];

    /// <summary>The values on one line, as a data file may have them.</summary>
    public static string Text(JsonObject data) => data.ToJsonString(_oneLine);
}
