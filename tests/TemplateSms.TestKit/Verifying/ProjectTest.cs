using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.TestKit.Verifying;

/// <summary>Microsoft's test of an analyzer and of its fixes, run over a test project.</summary>
internal sealed class ProjectTest : CodeFixTest<DefaultVerifier>
{
    private readonly DiagnosticAnalyzer _analyzer;
    private readonly CodeFixProvider? _fix;
    private readonly CompilationOptions _options;

    public ProjectTest(DiagnosticAnalyzer analyzer, TestProject project, CodeFixProvider? fix = null)
    {
        (_analyzer, _fix, _options) = (analyzer, fix, project.Compilation.Options);

        // Each of the two checks runs the whole test again; Roslyn itself leaves generated code and pragmas out.
        TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck;

        // A name without packages: nothing is downloaded.
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(project.Compilation.References);
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", project.Options.ToGlobalConfig()));
        TestState.MarkupHandling = MarkupMode.None;
        FixedState.MarkupHandling = MarkupMode.None;
        TestState.Sources.AddRange(project.Compilation.SyntaxTrees.Select(tree => (tree.FilePath, tree.GetText())));
    }

    public override string Language => LanguageNames.CSharp;

    public override Type SyntaxKindType => typeof(SyntaxKind);

    protected override string DefaultFileExt => "cs";

    /// <summary>Expects the findings that are marked in a file, with their ids.</summary>
    public void Expect(string path, MarkedText marked)
    {
        var lines = SourceText.From(marked.Text).Lines;
        TestState.ExpectedDiagnostics.AddRange(marked.Spans.Select(mark => Expected(Rule(mark), path, lines.GetLinePositionSpan(mark.Span))));
    }

    /// <summary>A finding as the test expects it, whatever its message.</summary>
    public static DiagnosticResult Expected(DiagnosticDescriptor rule, string path, LinePositionSpan span) => new DiagnosticResult(rule)
        .WithMessage(null)
        .WithSpan(path, span.Start.Line + 1, span.Start.Character + 1, span.End.Line + 1, span.End.Character + 1);

    protected override CompilationOptions CreateCompilationOptions() => _options;

    protected override ParseOptions CreateParseOptions() => TestReferences.ParseOptions;

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [_analyzer];

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => _fix is null ? [] : [_fix];

    private DiagnosticDescriptor Rule(MarkedSpan mark) =>
        _analyzer.SupportedDiagnostics.FirstOrDefault(rule => rule.Id == mark.Id)
        ?? throw new FormatException($"The mark '{mark.Id}' at {mark.Span} names no rule of the analyzer.");
}
