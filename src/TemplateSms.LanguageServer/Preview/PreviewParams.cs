using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Preview;

/// <summary>Asks for the messages of a template.</summary>
/// <param name="Culture">The culture of a recipient; null for the document's own text.</param>
internal sealed record PreviewParams(DocumentName TextDocument, string? Culture);
