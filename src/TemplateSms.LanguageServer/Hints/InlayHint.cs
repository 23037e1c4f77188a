using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Hints;

/// <summary>Words that an editor shows in a line, and that are not in the document.</summary>
internal sealed record InlayHint(Position Position, string Label, string Tooltip, bool PaddingLeft);
