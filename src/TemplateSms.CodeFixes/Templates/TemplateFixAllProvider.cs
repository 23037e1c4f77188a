using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TemplateSms.Language.Fixes;

namespace TemplateSms.CodeFixes.Templates;

/// <summary>Makes a fix in all templates of a project or a solution; Roslyn's own provider knows source documents only.</summary>
internal sealed class TemplateFixAllProvider : FixAllProvider
{
    public static TemplateFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var key = fixAllContext.CodeActionEquivalenceKey;
        return Task.FromResult(key is null
            ? null
            : CodeAction.Create("Fix all templates", token => ApplyAsync(fixAllContext, FixKey.Of(key), token), key));
    }

    private static async Task<Solution> ApplyAsync(FixAllContext context, string key, CancellationToken cancellationToken)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project];
        foreach (var project in projects)
        {
            // What is suppressed is not reported, and stays.
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var document in project.AdditionalDocuments.Where(TemplateDocument.IsTemplate))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var rules = diagnostics.Where(d => d.Location.GetLineSpan().Path == document.FilePath).Select(d => d.Id).Distinct().ToList();
                if (rules.Count == 0 || TemplateDocument.Read(document, cancellationToken) is not { } file)
                    continue;
                var find = await TemplateDocument.FinderAsync(document, rules, cancellationToken).ConfigureAwait(false);
                var text = rules.Aggregate(file, (mended, rule) => FixAll.Apply(mended, rule, key, find).File).Text;
                if (text != file.Text)
                    solution = await TemplateDocument.WithTextAsync(document, solution, text, cancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }
}
