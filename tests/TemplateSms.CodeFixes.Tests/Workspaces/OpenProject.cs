using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;

namespace TemplateSms.CodeFixes.Tests.Workspaces;

/// <summary>
/// A project as an editor's language server holds it: loaded by MSBuild, with no analyzer or code fix but those that the
/// project itself references.
/// </summary>
internal sealed class OpenProject : IDisposable
{
    private readonly MSBuildWorkspace _workspace = MSBuildWorkspace.Create();
    private ProjectId? _id;

    private Project Project => _workspace.CurrentSolution.GetProject(_id)!;

    public async Task LoadAsync(string path)
    {
        _id = (await _workspace.OpenProjectAsync(path)).Id;
        Assert.DoesNotContain(_workspace.Diagnostics, diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure);
    }

    public TextDocument Template(string name) => Project.AdditionalDocuments.Single(document => document.Name == name);

    /// <summary>What the project's analyzers, not its generators, report in a template.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnoseAsync(TextDocument template)
    {
        var compilation = await Project.GetCompilationAsync();
        var analyzers = Project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(Project.Language)).ToImmutableArray();
        var found = await compilation!.WithAnalyzers(analyzers, Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == template.FilePath)];
    }

    /// <summary>The light bulbs that the project's own references offer for a diagnostic in a template.</summary>
    public async Task<IReadOnlyList<CodeAction>> LightBulbsAsync(TextDocument template, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in Fixes(Path.GetExtension(template.FilePath!)).Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await fix.RegisterCodeFixesAsync(new CodeFixContext(template, diagnostic, (action, _) => actions.Add(action), default));
        return actions;
    }

    /// <summary>Applies a light bulb; the workspace writes the changed file.</summary>
    public async Task ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default);
        Assert.True(_workspace.TryApplyChanges(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution));
    }

    public void Dispose() => _workspace.Dispose();

    // An editor reads the attribute, so a wrong document kind or extension would hide the light bulb there.
    private IEnumerable<CodeFixProvider> Fixes(string extension) =>
        from reference in Project.AnalyzerReferences.OfType<AnalyzerFileReference>()
        from type in reference.GetAssembly().GetTypes()
        let export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>()
        where export is not null
            && export.Languages.Contains(Project.Language)
            && export.DocumentKinds.Contains(nameof(TextDocumentKind.AdditionalDocument))
            && export.DocumentExtensions?.Contains(extension) != false
        select (CodeFixProvider)Activator.CreateInstance(type)!;
}
