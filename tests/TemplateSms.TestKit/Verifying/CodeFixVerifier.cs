using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.TestKit.Compiling;
using Xunit;

namespace TemplateSms.TestKit.Verifying;

/// <summary>
/// Applies the fixes of what an analyzer finds in C#: one after the other, and all at once in each scope that
/// they have. Where the findings stand is the matter of other tests.
/// </summary>
public static class CodeFixVerifier
{
    // More rounds than any test has findings. Microsoft's test takes a negative number for a limit.
    private const int AtMostRounds = -20;

    /// <summary>Asserts what the first fix of every finding makes of the source, which compiles before and after.</summary>
    /// <param name="key">The kind of fix to take; the first when null.</param>
    public static async Task VerifyAsync<TAnalyzer, TFix>(string before, string after, string? key = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = await TestAsync(new TAnalyzer(), new TFix(), before, after).ConfigureAwait(false);
        test.NumberOfIncrementalIterations = AtMostRounds;
        test.NumberOfFixAllIterations = AtMostRounds;
        test.CodeActionEquivalenceKey = key;
        await test.RunAsync().ConfigureAwait(false);
    }

    /// <summary>Asserts that the analyzer finds something and that no fix is offered for it.</summary>
    public static async Task VerifyNoFixAsync<TAnalyzer, TFix>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = await TestAsync(new TAnalyzer(), new TFix(), source, source).ConfigureAwait(false);
        Assert.NotEmpty(test.TestState.ExpectedDiagnostics);
        await test.RunAsync().ConfigureAwait(false);
    }

    private static async Task<ProjectTest> TestAsync(DiagnosticAnalyzer analyzer, CodeFixProvider fix, string before, string after)
    {
        var test = new ProjectTest(analyzer, ProjectOf(before), fix);
        if (fix.GetFixAllProvider()?.GetSupportedFixAllScopes().Contains(FixAllScope.Solution) != true)
            test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
        test.FixedState.Sources.Add((TestProject.FullPath("Test.cs"), SourceText.From(after, Encoding.UTF8)));
        test.TestState.ExpectedDiagnostics.AddRange(await FindAsync(analyzer, before).ConfigureAwait(false));
        test.FixedState.ExpectedDiagnostics.AddRange(await FindAsync(analyzer, after).ConfigureAwait(false));
        return test;
    }

    private static async Task<IEnumerable<DiagnosticResult>> FindAsync(DiagnosticAnalyzer analyzer, string source) =>
        (await ProjectOf(source).AnalyzeAsync(analyzer).ConfigureAwait(false)).Select(found =>
            ProjectTest.Expected(found.Descriptor, TestProject.FullPath("Test.cs"), found.Location.GetLineSpan().Span));

    private static TestProject ProjectOf(string source) => TestProject.Empty.WithSource("Test.cs", source);
}
