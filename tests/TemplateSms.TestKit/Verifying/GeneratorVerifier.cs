using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Generator;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.TestKit.Verifying;

/// <summary>Runs the generator over a project by Microsoft's test of generators.</summary>
public static class GeneratorVerifier
{
    /// <summary>
    /// Asserts that the generator makes these files of a project, each with its whole text, and no other; and that they compile
    /// without a warning.
    /// </summary>
    public static async Task VerifyAsync(TestProject project, params (string HintName, string Text)[] expected)
    {
        var test = new GeneratorTest(project);
        foreach (var (hintName, text) in expected)
            test.TestState.GeneratedSources.Add((typeof(TemplateGenerator), hintName, SourceText.From(text, Encoding.UTF8)));
        await test.RunAsync().ConfigureAwait(false);
    }

    private sealed class GeneratorTest : CSharpSourceGeneratorTest<TemplateGenerator, DefaultVerifier>
    {
        private readonly CompilationOptions _options;

        public GeneratorTest(TestProject project)
        {
            _options = project.Compilation.Options;

            // A name without packages: nothing is downloaded.
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            CompilerDiagnostics = CompilerDiagnostics.Warnings;

            // The project's own types have no documentation.
            DisabledDiagnostics.Add("CS1591");
            TestState.AdditionalReferences.AddRange(project.Compilation.References);
            TestState.AnalyzerConfigFiles.Add(("/.globalconfig", project.Options.ToGlobalConfig()));
            TestState.MarkupHandling = MarkupMode.None;
            TestState.Sources.AddRange(project.Compilation.SyntaxTrees.Select(tree => (tree.FilePath, tree.GetText())));
            TestState.AdditionalFiles.AddRange(project.Templates.Select(template => (template.Path, template.GetText()!)));
        }

        protected override CompilationOptions CreateCompilationOptions() => _options;

        protected override ParseOptions CreateParseOptions() => TestReferences.ParseOptions;
    }
}
