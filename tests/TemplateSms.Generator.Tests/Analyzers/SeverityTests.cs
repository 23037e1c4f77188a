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

    [Fact]
    public async Task Warning_WhereWarningsAreErrors_IsAnError() =>
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await _unused.WithWarningsAsErrors().AnalyzeAsync(new TemplateAnalyzer())).Severity);

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    public async Task Warning_TakesTheSeverityOfItsFolder(string level, DiagnosticSeverity expected)
    {
        var project = _unused.WithFileOption("test.smstpl", "smstpl_severity.sms2005", level);

        var found = Assert.Single(await project.AnalyzeAsync(new TemplateAnalyzer()));

        Assert.Equal((expected, DiagnosticSeverity.Warning), (found.Severity, found.DefaultSeverity));
    }

    [Fact]
    public async Task Warning_OfAFolderWithoutIt_IsSilent() =>
        Assert.Empty(await _unused.WithFileOption("test.smstpl", "smstpl_severity.SMS2005", "none").AnalyzeAsync(new TemplateAnalyzer()));

    [Fact]
    public async Task Warning_OfAnotherFolder_KeepsItsSeverity()
    {
        var project = _unused.WithFileOption("other.smstpl", "smstpl_severity.SMS2005", "none");

        Assert.Equal(["SMS2005"], (await project.AnalyzeAsync(new TemplateAnalyzer())).Select(d => d.Id));
    }

    // Roslyn asks the project last, and its answer holds.
    [Fact]
    public async Task Project_GoesBeforeTheFolder()
    {
        var project = _unused.WithFileOption("test.smstpl", "smstpl_severity.SMS2005", "error").WithSeverity("SMS2005", ReportDiagnostic.Suppress);

        Assert.Empty(await project.AnalyzeAsync(new TemplateAnalyzer()));
    }

    [Fact]
    public async Task Suggestion_OfAFolder_IsNoErrorWhereWarningsAre()
    {
        var project = _unused.WithFileOption("test.smstpl", "smstpl_severity.SMS2005", "suggestion").WithWarningsAsErrors();

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(await project.AnalyzeAsync(new TemplateAnalyzer())).Severity);
    }

    [Fact]
    public async Task WhatPreventsCode_StaysAnErrorWhateverTheFolderSays()
    {
        var project = _broken.WithFileOption("test.smstpl", "smstpl_severity.SMS2001", "none");

        Assert.Equal(
            [("SMS9010", DiagnosticSeverity.Warning), ("SMS2001", DiagnosticSeverity.Error)],
            (await project.AnalyzeAsync(new TemplateAnalyzer())).Select(d => (d.Id, d.Severity)));
    }

    [Fact]
    public async Task Comment_Suppresses() =>
        Assert.Empty(await TestProject.Empty.WithTemplate("test.smstpl", "{{ # smstpl:disable SMS3004 their name ~}}\nê").AnalyzeAsync(new TemplateAnalyzer()));
}
