using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Typing;

/// <summary>Tells of a typed character.</summary>
/// <param name="Position">The place after it.</param>
/// <param name="Ch">The character.</param>
internal sealed record OnTypeParams(DocumentName TextDocument, Position Position, string Ch);
