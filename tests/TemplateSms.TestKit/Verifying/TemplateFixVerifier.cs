using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.TestKit.Verifying;

/// <summary>Applies the fixes of what an analyzer finds in templates, as an editor does.</summary>
public static class TemplateFixVerifier
{
    /// <summary>
    /// What the first fix of the first finding that has one makes of the template; null when none is offered.
    /// </summary>
    /// <param name="key">The fix to take; any when null.</param>
    /// <param name="editorconfig">The text of an <c>.editorconfig</c> file beside the template.</param>
    /// <param name="source">The C# of the project.</param>
    public static async Task<string?> FixOneAsync<TAnalyzer, TFix>(string template, string? key = null, string editorconfig = "", string source = "")
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        using var workspace = new AdhocWorkspace();
        var project = AddTemplates(workspace, editorconfig, template);
        if (source.Length > 0)
            project = project.AddDocument("beside.cs", source).Project;
        var document = project.AdditionalDocuments.Single();
        var fix = new TFix();
        foreach (var diagnostic in (await DiagnoseAsync(project, new TAnalyzer()).ConfigureAwait(false)).Where(d => fix.FixableDiagnosticIds.Contains(d.Id)))
        {
            var actions = ImmutableArray.CreateBuilder<CodeAction>();
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default)).ConfigureAwait(false);
            if (actions.FirstOrDefault(action => key is null || action.EquivalenceKey == key) is { } chosen)
                return (await ApplyAsync(chosen, project).ConfigureAwait(false)).Single();
        }

        return null;
    }

    /// <summary>What fixing all templates of a project makes of them, in their order.</summary>
    public static async Task<IReadOnlyList<string>> FixAllAsync<TAnalyzer, TFix>(string key, params string[] templates)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        using var workspace = new AdhocWorkspace();
        var project = AddTemplates(workspace, "", templates);
        var fix = new TFix();
        var context = new FixAllContext(project, fix, FixAllScope.Project, key, fix.FixableDiagnosticIds, new Diagnostics(new TAnalyzer()), default);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context).ConfigureAwait(false);
        return await ApplyAsync(action!, project).ConfigureAwait(false);
    }

    private static Project AddTemplates(AdhocWorkspace workspace, string editorconfig, params string[] templates)
    {
        var project = workspace.AddProject(TestProject.Empty.ToProjectInfo());
        if (editorconfig.Length > 0)
            project = project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From(editorconfig), filePath: TestProject.FullPath(".editorconfig")).Project;
        for (var i = 0; i < templates.Length; i++)
        {
            var name = $"test{i}.smstpl";
            project = project.AddAdditionalDocument(name, SourceText.From(templates[i]), filePath: TestProject.FullPath(name)).Project;
        }

        return project;
    }

    private static async Task<IReadOnlyList<Diagnostic>> DiagnoseAsync(Project project, DiagnosticAnalyzer analyzer)
    {
        var compilation = await project.GetCompilationAsync().ConfigureAwait(false);
        var found = await compilation!.WithAnalyzers([analyzer], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync().ConfigureAwait(false);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static async Task<IReadOnlyList<string>> ApplyAsync(CodeAction action, Project project)
    {
        var operations = await action.GetOperationsAsync(default).ConfigureAwait(false);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var texts = new List<string>();
        foreach (var document in project.AdditionalDocuments.OrderBy(document => document.Name, StringComparer.Ordinal))
            texts.Add((await solution.GetAdditionalDocument(document.Id)!.GetTextAsync().ConfigureAwait(false)).ToString());
        return texts;
    }

    private sealed class Diagnostics(DiagnosticAnalyzer analyzer) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await DiagnoseAsync(project, analyzer).ConfigureAwait(false);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            GetAllDiagnosticsAsync(project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
