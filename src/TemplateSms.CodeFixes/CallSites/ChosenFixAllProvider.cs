using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TemplateSms.CodeFixes.CallSites;

/// <summary>
/// "Fix all" for fixes that somebody has to choose. Not in a whole solution: that is what <c>dotnet format</c> asks for, which
/// makes the first fix that it is offered.
/// </summary>
internal sealed class ChosenFixAllProvider : FixAllProvider
{
    public static ChosenFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => WellKnownFixAllProviders.BatchFixer.GetFixAsync(fixAllContext);
}
