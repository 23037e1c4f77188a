namespace TemplateSms.LanguageServer.Protocol;

/// <summary>Edits of documents, by their URIs.</summary>
public sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<DocumentEdit>> Changes);
