using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Rename;

/// <summary>Text to write in the place of a stretch of a file.</summary>
public sealed record PlacedEdit(string Path, TextSpan Span, string NewText);
