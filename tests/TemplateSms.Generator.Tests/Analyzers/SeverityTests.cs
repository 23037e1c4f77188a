using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Analyzers;

public class SeverityTests
{
    private static readonly TestProject _broken = TestProject.Empty.WithTemplate("test.smstpl", "Hi {{ nothing }}");
    private static readonly TestProject _unused = TestProject.Empty.WithTemplate("test.smstpl", "---\nparams:\n  name: int\n---\nHi");

    [Theory]
    [InlineData(ReportDiagnostic.Suppress)]
    [InlineData(ReportDiagnostic.Hidden)]
    [InlineData(ReportDiagnostic.Warn)]
    public async Task WhatPreventsCode_StaysAnErrorWhateverTheProjectSays(ReportDiagnostic severity)
    {
        var error = Assert.Single(await _broken.WithSeverity("SMS2001", severity).AnalyzeAsync(new TemplateAnalyzer()));

        Assert.Equal(("SMS2001", DiagnosticSeverity.Error), (error.Id, error.Severity));
    }

    [Fact]
    public async Task DuplicateTemplate_StaysAnErrorWhateverTheProjectSays()
    {
        var project = _unused.WithTemplate("a/test.smstpl", "Hi").WithSeverity("SMS2012", ReportDiagnostic.Suppress);

        Assert.Equal(["SMS2012"], (await project.AnalyzeAsync(new DuplicateTemplateAnalyzer())).Select(d => d.Id));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Default, DiagnosticSeverity.Warning)]
    public async Task Warning_TakesTheSeverityOfTheProject(ReportDiagnostic severity, DiagnosticSeverity expected) =>
        Assert.Equal(expected, Assert.Single(await _unused.WithSeverity("SMS2005", severity).AnalyzeAsync(new TemplateAnalyzer())).Severity);

    [Fact]
    public async Task Warning_OfNoWarn_IsSilent() =>
        Assert.Empty(await _unused.WithSeverity("SMS2005", ReportDiagnostic.Suppress).AnalyzeAsync(new TemplateAnalyzer()));
}
