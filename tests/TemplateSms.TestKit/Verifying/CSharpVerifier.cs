using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.TestKit.Verifying;

/// <summary>Runs an analyzer over C# in which the expected findings are marked.</summary>
public static class CSharpVerifier
{
    /// <summary>Asserts that the analyzer finds what is marked and nothing else; returns what it found.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync<TAnalyzer>(string markedSource)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        VerifyAsync(new TAnalyzer(), markedSource, TestProject.Empty);

    /// <summary>The same in a project that has more than this source.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> VerifyAsync(DiagnosticAnalyzer analyzer, string markedSource, TestProject project)
    {
        var marked = MarkedText.Parse(markedSource);
        var test = new ProjectTest(analyzer, project.WithSource("Test.cs", marked.Text));
        var found = new ConcurrentBag<Diagnostic>();
        test.DiagnosticVerifier = (diagnostic, _, _) => found.Add(diagnostic);
        test.Expect(TestProject.FullPath("Test.cs"), marked);
        await test.RunAsync().ConfigureAwait(false);
        // A test of fixes looks at the sources before and after.
        return [.. found.DistinctBy(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan)).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}
