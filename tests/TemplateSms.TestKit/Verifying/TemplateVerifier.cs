using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.TestKit.Verifying;

/// <summary>Runs an analyzer over a template in which the expected findings are marked.</summary>
public static class TemplateVerifier
{
    /// <summary>Asserts that the analyzer finds what is marked and nothing else; returns what it found.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync<TAnalyzer>(string markedTemplate, string path = "test.smstpl")
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        VerifyAsync(new TAnalyzer(), markedTemplate, TestProject.Empty, path);

    /// <summary>The same in a project that has more than this template; only findings inside the template count.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> VerifyAsync(
        DiagnosticAnalyzer analyzer, string markedTemplate, TestProject project, string path = "test.smstpl")
    {
        var marked = MarkedText.Parse(markedTemplate);
        var whole = project.WithTemplate(path, marked.Text);
        var found = await whole.AnalyzeAsync(analyzer).ConfigureAwait(false);
        IReadOnlyList<Diagnostic> inside = [.. found.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == TestProject.FullPath(path))];
        FindingsAssert.Equal(marked, inside.Select(FoundSpan.Of));
        return inside;
    }
}
