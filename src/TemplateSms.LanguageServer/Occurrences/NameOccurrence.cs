using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Occurrences;

/// <summary>A place of a file that names something.</summary>
public sealed record NameOccurrence(TextSpan Span, NamedThing Thing, NameRole Role);
