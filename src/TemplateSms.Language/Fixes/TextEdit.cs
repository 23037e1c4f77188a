using TemplateSms.Language.Text;

namespace TemplateSms.Language.Fixes;

/// <summary>Text to write in the place of a stretch of a file; an empty stretch is an insertion.</summary>
public readonly record struct TextEdit(TextSpan Span, string NewText);
