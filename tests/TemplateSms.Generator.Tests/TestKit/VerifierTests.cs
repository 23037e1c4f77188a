using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.TestKit;

public class VerifierTests
{
    [Fact]
    public Task Template_WithItsFindingMarked_Passes() =>
        TemplateVerifier.VerifyAsync(new BangAnalyzer(), "Hello{|TEST1:!|}", TestProject.Empty);

    [Theory]
    [InlineData("Hello!", "unexpected TEST1 [5..6) '!'")]
    [InlineData("Hel[|lo|]", "missing    any [3..5) 'lo'")]
    [InlineData("Hello{|TEST2:!|}", "missing    TEST2 [5..6) '!'")]
    public async Task Template_WithOtherFindings_FailsWithBothSides(string marked, string expected)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => TemplateVerifier.VerifyAsync(new BangAnalyzer(), marked, TestProject.Empty));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Template_Options_ReachTheAnalyzer() =>
        TemplateVerifier.VerifyAsync(
            new BangAnalyzer(),
            "Hello!",
            TestProject.Empty.WithFileOption("quiet.smstpl", "quiet", "true"),
            "quiet.smstpl");

    [Fact]
    public async Task CSharp_ThatDoesNotCompile_Fails()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => CSharpVerifier.VerifyAsync<BangAnalyzer>("class A : Missing;"));

        Assert.Contains("CS0246", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>Reports exclamation marks in templates.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class BangAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor _bang = new("TEST1", "Bang", "Bang", "Test", DiagnosticSeverity.Warning, true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [_bang];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterAdditionalFileAction(static file =>
            {
                var text = file.AdditionalFile.GetText(file.CancellationToken)!;
                var bang = text.ToString().IndexOf('!', StringComparison.Ordinal);
                var options = file.Options.AnalyzerConfigOptionsProvider.GetOptions(file.AdditionalFile);
                if (bang >= 0 && !options.TryGetValue("quiet", out _))
                {
                    var span = new TextSpan(bang, 1);
                    file.ReportDiagnostic(Diagnostic.Create(_bang, Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span))));
                }
            });
        }
    }
}
