using Microsoft.CodeAnalysis;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.TestKit;

public class GeneratorHarnessTests
{
    private static readonly TestProject _project = TestProject.Empty
        .WithSource("Program.cs", "class Program;")
        .WithTemplate("A.smstpl", "a")
        .WithTemplate("B.smstpl", "bb");

    [Fact]
    public void Run_GivesSourcesByHintName()
    {
        var run = GeneratorHarness.Run(new LengthGenerator(), _project).AssertCompiles();

        Assert.Equal(["A.g.cs", "B.g.cs"], run.Sources.Keys);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Edit_OfOneTemplate_ModifiesOneStep()
    {
        var harness = new GeneratorHarness(new LengthGenerator(), _project);
        harness.Run();

        var run = harness.Edit(project => project.WithTemplate("B.smstpl", "bbb"));

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], run.StepReasons("Length"));
        Assert.Contains("3 * factor", run.Sources["B.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Edit_OfCSharp_LeavesTemplatesCached()
    {
        var harness = new GeneratorHarness(new LengthGenerator(), _project);
        harness.Run();

        var run = harness.Edit(project => project.WithSource("Program.cs", "class Program { int x; }"));

        Assert.All(run.StepReasons("Length"), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Edit_ThatAddsAndRemovesTemplates_ReachesTheGenerator()
    {
        var harness = new GeneratorHarness(new LengthGenerator(), _project);
        harness.Run();

        var run = harness.Edit(project => project.WithoutTemplate("A.smstpl").WithTemplate("C.smstpl", "c"));

        Assert.Equal(["B.g.cs", "C.g.cs"], run.Sources.Keys);
    }

    [Fact]
    public void Load_CallsGeneratedCode()
    {
        using var assembly = GeneratorHarness.Run(new LengthGenerator(), _project).Load();

        Assert.Equal(2, assembly.Invoke("Lengths.B", "Length"));
        Assert.Equal(6, assembly.Invoke("Lengths.B", "Length", 3));
        Assert.Throws<OverflowException>(() => assembly.Invoke("Lengths.B", "Length", int.MaxValue));
    }

    [Fact]
    public void AssertCompiles_WithAnErrorInTheSources_Throws()
    {
        var run = GeneratorHarness.Run(new LengthGenerator(), _project.WithSource("Bad.cs", "class Bad : Missing;"));

        Assert.Contains("CS0246", Assert.ThrowsAny<Exception>(run.AssertCompiles).Message, StringComparison.Ordinal);
    }
}
