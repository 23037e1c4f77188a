using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Selection;

/// <summary>Asks for the selections around places.</summary>
internal sealed record SelectionParams(DocumentName TextDocument, IReadOnlyList<Position> Positions);

/// <summary>A selection, and the larger one around it.</summary>
internal sealed record SelectionRange(DocumentRange Range, SelectionRange? Parent);
