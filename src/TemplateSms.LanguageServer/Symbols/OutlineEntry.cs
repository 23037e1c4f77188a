using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.Symbols;

/// <summary>A part of a template, with those inside it.</summary>
/// <param name="Name">One printable line, never empty.</param>
/// <param name="Selection">Its name, inside <paramref name="Span"/>.</param>
public sealed record OutlineEntry(string Name, string? Detail, SymbolKind Kind, TextSpan Span, TextSpan Selection, IReadOnlyList<OutlineEntry> Children);
