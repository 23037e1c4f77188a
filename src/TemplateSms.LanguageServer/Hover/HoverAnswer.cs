using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Hover;

/// <summary>The protocol's <c>Hover</c>.</summary>
public sealed record HoverAnswer(MarkupContent Contents, DocumentRange Range);
