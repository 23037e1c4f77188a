using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Completion;

/// <summary>The protocol's <c>CompletionList</c>.</summary>
public sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

/// <summary>An entry of it.</summary>
/// <param name="InsertTextFormat">1 for a text, 2 for a snippet.</param>
public sealed record CompletionItem(string Label, int Kind, string? Detail, MarkupContent? Documentation, string SortText, string FilterText, int InsertTextFormat, DocumentEdit TextEdit);
