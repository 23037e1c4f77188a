using System.Text.Json;

namespace TemplateSms.Cli.Json;

/// <summary>A line that is JSON but asks for nothing.</summary>
internal sealed class MalformedRequestException(string message) : JsonException(message)
{
    public override string Message { get; } = message;
}
