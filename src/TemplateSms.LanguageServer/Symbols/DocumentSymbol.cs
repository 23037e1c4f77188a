using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Symbols;

/// <summary>A part of a template in an outline.</summary>
/// <param name="SelectionRange">Its name, inside <paramref name="Range"/>.</param>
internal sealed record DocumentSymbol(string Name, string? Detail, SymbolKind Kind, DocumentRange Range, DocumentRange SelectionRange, IReadOnlyList<DocumentSymbol> Children);
