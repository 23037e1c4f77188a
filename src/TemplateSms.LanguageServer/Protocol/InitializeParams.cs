using System.Text.Json.Nodes;

namespace TemplateSms.LanguageServer.Protocol;

/// <summary>The first request of a client.</summary>
/// <param name="ProcessId">The process that started the server, which ends with it.</param>
/// <param name="Capabilities">Whatever the client can do; see <see cref="ClientAbilities"/>.</param>
/// <param name="InitializationOptions">The settings of the server; see <c>ServerSettings</c>.</param>
public sealed record InitializeParams(
    int? ProcessId,
    string? RootUri,
    IReadOnlyList<WorkspaceFolder>? WorkspaceFolders,
    JsonObject? Capabilities,
    JsonObject? InitializationOptions);

/// <summary>A folder that the client has opened.</summary>
public sealed record WorkspaceFolder(string Uri, string? Name);

/// <summary>The answer to the first request.</summary>
public sealed record InitializeResult(JsonObject Capabilities, ServerInfo ServerInfo);

/// <summary>The server's name and version, as clients log them.</summary>
public sealed record ServerInfo(string Name, string Version);
