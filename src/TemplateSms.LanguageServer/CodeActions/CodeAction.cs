using TemplateSms.LanguageServer.Diagnostics;
using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.CodeActions;

/// <summary>A line of the menu under the light bulb.</summary>
/// <param name="Diagnostics">The findings that it fixes.</param>
/// <param name="IsPreferred">Whether an editor may take it unasked; null for no.</param>
/// <param name="Edit">The edits; null where they are computed when it is chosen.</param>
/// <param name="Data">The fixes to make then; null where the edits are there.</param>
internal sealed record CodeAction(string Title, string Kind, IReadOnlyList<Diagnostic>? Diagnostics, bool? IsPreferred, WorkspaceEdit? Edit, FixAllData? Data);

/// <summary>Fixes to make in a whole template.</summary>
/// <param name="RuleId">The rule whose findings are fixed; null for those of all rules.</param>
/// <param name="Key">The kind of fix; null for all that are safe.</param>
internal sealed record FixAllData(string Uri, string? RuleId, string? Key);
