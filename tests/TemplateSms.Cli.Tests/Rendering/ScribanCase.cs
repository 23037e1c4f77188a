using System.Text.Json;

namespace TemplateSms.Cli.Tests.Rendering;

/// <summary>A case with both answers.</summary>
/// <param name="Expected">The engine's text; null where it throws.</param>
/// <param name="IsDynamic">Whether the engine has a text only because it knows no types.</param>
/// <param name="Text">Our text; null when there is none.</param>
/// <param name="Error">Why there is none.</param>
internal sealed record ScribanCase(string Id, string Template, string? Expected, bool IsDynamic, string? Text, string? Error)
{
    public static ScribanCase Of(JsonElement asked, JsonElement answer)
    {
        Assert.Equal(Read(asked, "id"), Read(answer, "id"));
        return new ScribanCase(
            Read(asked, "id")!,
            Read(asked, "template")!,
            Read(asked, "expected"),
            asked.TryGetProperty("dynamic", out var isDynamic) && isDynamic.GetBoolean(),
            Read(answer, "text"),
            Read(answer, "error"));
    }

    private static string? Read(JsonElement line, string key) => line.TryGetProperty(key, out var value) ? value.GetString() : null;
}
