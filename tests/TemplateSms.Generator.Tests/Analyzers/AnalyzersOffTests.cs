using Microsoft.CodeAnalysis;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Analyzers;

public class AnalyzersOffTests
{
    // Two errors and a warning in one template, and a second template of the same method.
    private static readonly TestProject _project = TestProject.Empty
        .WithTemplate("a/test.smstpl", "---\nparams:\n  unused: int\n---\nHi {{ one }}\n{{ two }}")
        .WithTemplate("b/test.smstpl", "Hi")
        .WithTemplate("sms.smstpl", "Hi");

    [Theory]
    [InlineData("false", null)]
    [InlineData("False", null)]
    [InlineData("false", "true")]
    [InlineData(null, "false")]
    public void Generator_WithAnalyzersOff_ReportsEachErrorOnce(string? runAnalyzers, string? duringBuild)
    {
        var found = Run(runAnalyzers, duringBuild).Diagnostics;

        Assert.Equal(
            [
                "/project/a/test.smstpl(5,7): error SMS2001",
                "/project/a/test.smstpl(6,4): error SMS2001",
                "/project/b/test.smstpl(1,1): error SMS2012",
                "/project/sms.smstpl(1,1): error SMS2011",
            ],
            found.Select(d => d.ToString().Split(": ", 3)).Select(parts => $"{parts[0]}: {parts[1]}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("true", null)]
    [InlineData("true", "false")]
    [InlineData("", "")]
    public void Generator_WithAnalyzersOn_IsSilent(string? runAnalyzers, string? duringBuild) =>
        Assert.Empty(Run(runAnalyzers, duringBuild).Diagnostics);

    [Fact]
    public void Generator_WithAnalyzersOff_CannotBeSilenced()
    {
        var project = _project.WithSeverity("SMS2001", ReportDiagnostic.Suppress).WithOption("build_property.RunAnalyzers", "false");

        Assert.Equal(2, GeneratorHarness.Run(new TemplateGenerator(), project).Diagnostics.Count(d => d is { Id: "SMS2001", Severity: DiagnosticSeverity.Error }));
    }

    private static GeneratorRun Run(string? runAnalyzers, string? duringBuild)
    {
        var project = _project;
        if (runAnalyzers is not null)
            project = project.WithOption("build_property.RunAnalyzers", runAnalyzers);
        if (duringBuild is not null)
            project = project.WithOption("build_property.RunAnalyzersDuringBuild", duringBuild);
        return GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();
    }
}
