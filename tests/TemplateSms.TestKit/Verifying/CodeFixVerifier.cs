using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.TestKit.Compiling;
using Xunit;
using Xunit.Sdk;

namespace TemplateSms.TestKit.Verifying;

/// <summary>Applies the fixes of what an analyzer finds in C#, until it finds nothing that has one.</summary>
public static class CodeFixVerifier
{
    // More rounds than any test has findings: a fix that does not mend what it fixes would go on for ever.
    private const int MostRounds = 20;

    /// <summary>Asserts what the first fix of every finding makes of the source, one after the other.</summary>
    public static async Task VerifyAsync<TAnalyzer, TFix>(string before, string after)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var source = before;
        for (var round = 0; round < MostRounds; round++)
        {
            var fixedSource = await FixOneAsync(new TAnalyzer(), new TFix(), source).ConfigureAwait(false);
            if (fixedSource is null)
            {
                Assert.Equal(after, source);
                return;
            }

            source = fixedSource;
        }

        throw new XunitException("The fix is offered again and again; the source is now\n" + source);
    }

    /// <summary>Asserts that the analyzer finds something and that no fix is offered for it.</summary>
    public static async Task VerifyNoFixAsync<TAnalyzer, TFix>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var found = await TestProject.Empty.WithSource("Test.cs", source).AnalyzeAsync(new TAnalyzer()).ConfigureAwait(false);
        Assert.NotEmpty(found);
        Assert.Null(await FixOneAsync(new TAnalyzer(), new TFix(), source).ConfigureAwait(false));
    }

    private static async Task<string?> FixOneAsync(DiagnosticAnalyzer analyzer, CodeFixProvider fix, string source)
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace
            .AddProject(TestProject.Empty.ToProjectInfo())
            .AddDocument("Test.cs", SourceText.From(source), filePath: TestProject.FullPath("Test.cs"));
        var compilation = await document.Project.GetCompilationAsync().ConfigureAwait(false);
        var found = await compilation!.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync().ConfigureAwait(false);
        foreach (var diagnostic in found.Where(fixable => fix.FixableDiagnosticIds.Contains(fixable.Id)).OrderBy(fixable => fixable.Location.SourceSpan.Start))
        {
            var actions = ImmutableArray.CreateBuilder<CodeAction>();
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default)).ConfigureAwait(false);
            if (actions.Count > 0)
                return await ApplyAsync(actions[0], document).ConfigureAwait(false);
        }

        return null;
    }

    private static async Task<string> ApplyAsync(CodeAction action, Document document)
    {
        var operations = await action.GetOperationsAsync(default).ConfigureAwait(false);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var text = await solution.GetDocument(document.Id)!.GetTextAsync().ConfigureAwait(false);
        return text.ToString();
    }
}
