using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TemplateSms.Cli.Baselines;

/// <summary>Reads a report that is a baseline.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BaselineDocument))]
internal sealed partial class BaselineJson : JsonSerializerContext
{
    /// <exception cref="JsonException">The bytes are not such a document.</exception>
    public static BaselineDocument? Read(byte[] utf8) => JsonSerializer.Deserialize(WithoutMark(utf8), Default.BaselineDocument);

    private static ReadOnlySpan<byte> WithoutMark(byte[] utf8) => utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? utf8.AsSpan(Encoding.UTF8.Preamble.Length) : utf8;
}
