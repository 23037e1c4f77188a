namespace TemplateSms.LanguageServer.Protocol;

/// <summary>Tells that a document was opened.</summary>
public sealed record DidOpenParams(DocumentItem TextDocument);

/// <summary>Tells of edits of an open document, to be made in their order.</summary>
public sealed record DidChangeParams(VersionedDocument TextDocument, IReadOnlyList<ContentChange> ContentChanges);

/// <summary>An edit of an open document; without a range, its whole new text.</summary>
public sealed record ContentChange(DocumentRange? Range, string Text);

/// <summary>Tells that a document was closed.</summary>
public sealed record DidCloseParams(DocumentName TextDocument);
