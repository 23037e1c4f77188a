using System.Text.Json;
using System.Text.Json.Nodes;
using TemplateSms.Language.Sms;
using TemplateSms.Projects.Reading;

namespace TemplateSms.LanguageServer.Serving;

/// <summary>The settings of a client, from the <c>initializationOptions</c> of its first request. What it does not say, or says in another type, is as here.</summary>
internal sealed record ServerSettings
{
    /// <summary>Whether findings are published at all; an editor that has them from another server turns it off.</summary>
    public bool Diagnostics { get; init; } = true;

    /// <summary>Whether findings of all templates are published, and not of the open ones only.</summary>
    public bool WorkspaceDiagnostics { get; init; }

    /// <summary>The properties of a build, which the server does not read; an <c>.editorconfig</c> and a template go before them.</summary>
    public ProjectFacts Project { get; init; } = ProjectFacts.Default;

    public static ServerSettings Read(JsonObject? options) => new()
    {
        Project = new ProjectFacts(Flag(options, "stopRestrictionLifted", false), Gateways(options)),
        Diagnostics = Flag(options, "diagnostics", true),
        WorkspaceDiagnostics = Flag(options, "workspaceDiagnostics", false),
    };

    private static GatewaySet Gateways(JsonObject? options) =>
        options?["gateway"] is JsonValue value && value.TryGetValue<string>(out var text) && GatewaySet.Read(text, out _) is { } gateways ? gateways : GatewaySet.Default;

    private static bool Flag(JsonObject? options, string name, bool otherwise) =>
        options?[name] is JsonValue value && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? value!.GetValue<bool>() : otherwise;
}
