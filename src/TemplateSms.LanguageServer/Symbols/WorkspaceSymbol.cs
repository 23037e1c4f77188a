using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Symbols;

/// <summary>A search for names in all folders.</summary>
internal sealed record WorkspaceSymbolParams(string Query);

/// <summary>A template of the workspace.</summary>
/// <param name="ContainerName">Its folder, as the project names it.</param>
internal sealed record WorkspaceSymbol(string Name, SymbolKind Kind, Location Location, string? ContainerName);
