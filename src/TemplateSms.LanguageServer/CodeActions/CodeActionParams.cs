using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.CodeActions;

/// <summary>Asks what can be done about a stretch of a document.</summary>
internal sealed record CodeActionParams(DocumentName TextDocument, DocumentRange Range, CodeActionContext Context);

/// <summary>Says more about what is asked for.</summary>
/// <param name="Only">The kinds that are wanted; null for all.</param>
internal sealed record CodeActionContext(IReadOnlyList<string>? Only);
