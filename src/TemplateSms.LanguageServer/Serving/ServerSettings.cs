using System.Text.Json;
using System.Text.Json.Nodes;

namespace TemplateSms.LanguageServer.Serving;

/// <summary>The settings of a client, from the <c>initializationOptions</c> of its first request. What it does not say, or says in another type, is as here.</summary>
internal sealed record ServerSettings
{
    /// <summary>Whether findings are published at all; an editor that has them from another server turns it off.</summary>
    public bool Diagnostics { get; init; } = true;

    /// <summary>Whether findings of all templates are published, and not of the open ones only.</summary>
    public bool WorkspaceDiagnostics { get; init; }

    public static ServerSettings Read(JsonObject? options) => new()
    {
        Diagnostics = Flag(options, "diagnostics", true),
        WorkspaceDiagnostics = Flag(options, "workspaceDiagnostics", false),
    };

    private static bool Flag(JsonObject? options, string name, bool otherwise) =>
        options?[name] is JsonValue value && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? value!.GetValue<bool>() : otherwise;
}
