using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Analyzers;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Robustness;

/// <summary>Random edits of the corpus, as an editor sees them between two keystrokes, through the hosts of the compiler.</summary>
public class RandomEditTests
{
    private const int Edits = 1000;
    private const int Batch = 50;

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, Edits / Batch)];

    [Theory]
    [MemberData(nameof(Batches))]
    public async Task Analyzers_OfEditedTemplates_DoNotThrow(int batch)
    {
        var project = Edited(batch);
        DiagnosticAnalyzer[] analyzers = [new TemplateAnalyzer(), new DuplicateTemplateAnalyzer(), new ProjectOptionsAnalyzer(), new CallSiteAnalyzer()];

        var found = await project.AnalyzeAsync(analyzers);

        Assert.NotEmpty(found);
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
    }

    // It reports what prevents code itself, since no analyzer runs.
    [Theory]
    [MemberData(nameof(Batches))]
    public void Generator_OfEditedTemplates_DoesNotThrow(int batch)
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), Edited(batch).WithOption("build_property.RunAnalyzers", "false"));

        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Result.Results, result => Assert.Null(result.Exception));
    }

    private static TestProject Edited(int batch)
    {
        var project = TestProject.Empty;
        for (var i = batch * Batch; i < (batch + 1) * Batch; i++)
            project = project.WithTemplate($"edit_{i}.smstpl", RandomEdit.Of(i));
        return project;
    }
}
