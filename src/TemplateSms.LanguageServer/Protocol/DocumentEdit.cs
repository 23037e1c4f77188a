namespace TemplateSms.LanguageServer.Protocol;

/// <summary>The protocol's <c>TextEdit</c>: text to write in the place of a stretch of a document.</summary>
public sealed record DocumentEdit(DocumentRange Range, string NewText);
