using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Occurrences;

/// <summary>An <c>include</c> statement.</summary>
/// <param name="Name">The name of the template, without the extension.</param>
/// <param name="Span">The name between its quotes.</param>
/// <param name="Text">The number of the text that includes it, from 0.</param>
/// <param name="Loops">The loops around it; null for none.</param>
public sealed record IncludePlace(string Name, TextSpan Span, int Text, LoopScope? Loops);
