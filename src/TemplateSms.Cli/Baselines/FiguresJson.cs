using System.Text.Json;
using System.Text.Json.Serialization;

namespace TemplateSms.Cli.Baselines;

/// <summary>Writes and reads the figures of a report.</summary>
[JsonSerializable(typeof(FiguresDocument))]
internal sealed partial class FiguresJson : JsonSerializerContext
{
    private static readonly FiguresJson _written = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    public static byte[] Write(FiguresDocument document) => JsonSerializer.SerializeToUtf8Bytes(document, _written.FiguresDocument);

    /// <exception cref="JsonException">The bytes are not such a document.</exception>
    public static FiguresDocument? Read(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize<FiguresDocument>(utf8, _written.FiguresDocument);
}
