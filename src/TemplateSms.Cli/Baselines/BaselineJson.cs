using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TemplateSms.Cli.Json;

namespace TemplateSms.Cli.Baselines;

/// <summary>Reads a report that is a baseline.</summary>
[JsonSerializable(typeof(BaselineDocument))]
internal sealed partial class BaselineJson : JsonSerializerContext
{
    private static readonly BaselineJson _read = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    /// <exception cref="JsonException">The bytes are not such a document.</exception>
    public static BaselineDocument? Read(byte[] utf8)
    {
        var content = WithoutMark(utf8);
        JsonKeys.RefuseTwice(content);
        return JsonSerializer.Deserialize<BaselineDocument>(content, _read.BaselineDocument);
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] utf8) => utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? utf8.AsSpan(Encoding.UTF8.Preamble.Length) : utf8;
}
