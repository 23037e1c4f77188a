namespace TemplateSms.LanguageServer.Protocol;

/// <summary>A stretch of a document; the end is the place after its last character.</summary>
public readonly record struct DocumentRange(Position Start, Position End);
