using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.TestKit.Verifying;

/// <summary>Applies the fixes of what an analyzer finds in a template, as an editor does.</summary>
public static class TemplateFixVerifier
{
    /// <summary>What the first fix of the first finding that has one makes of the template; null when none is offered.</summary>
    public static async Task<string?> FixOneAsync<TAnalyzer, TFix>(string template)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace
            .AddProject(TestProject.Empty.ToProjectInfo())
            .AddAdditionalDocument("test.smstpl", SourceText.From(template), filePath: TestProject.FullPath("test.smstpl"));
        var fix = new TFix();
        var compilation = await document.Project.GetCompilationAsync().ConfigureAwait(false);
        var found = await compilation!
            .WithAnalyzers([new TAnalyzer()], document.Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync()
            .ConfigureAwait(false);
        foreach (var diagnostic in found.Where(fixable => fix.FixableDiagnosticIds.Contains(fixable.Id)).OrderBy(fixable => fixable.Location.SourceSpan.Start))
        {
            var actions = ImmutableArray.CreateBuilder<CodeAction>();
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default)).ConfigureAwait(false);
            if (actions.Count > 0)
                return await ApplyAsync(actions[0], document).ConfigureAwait(false);
        }

        return null;
    }

    private static async Task<string> ApplyAsync(CodeAction action, TextDocument document)
    {
        var operations = await action.GetOperationsAsync(default).ConfigureAwait(false);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var text = await solution.GetAdditionalDocument(document.Id)!.GetTextAsync().ConfigureAwait(false);
        return text.ToString();
    }
}
