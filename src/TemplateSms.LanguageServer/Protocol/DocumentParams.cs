namespace TemplateSms.LanguageServer.Protocol;

/// <summary>Names a document.</summary>
public sealed record DocumentName(string Uri);

/// <summary>Names a document at a version that the client counts.</summary>
public sealed record VersionedDocument(string Uri, int Version);

/// <summary>A document with its text.</summary>
public sealed record DocumentItem(string Uri, string LanguageId, int Version, string Text);

/// <summary>A request about a whole document.</summary>
public sealed record DocumentParams(DocumentName TextDocument);

/// <summary>A request about a place in a document.</summary>
public sealed record DocumentPositionParams(DocumentName TextDocument, Position Position);

/// <summary>A request about a stretch of a document.</summary>
public sealed record DocumentRangeParams(DocumentName TextDocument, DocumentRange Range);
