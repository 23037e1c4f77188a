using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Pipeline;
using TemplateSms.TestKit.Compiling;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TemplateSms.Generator.Tests.Variants;

/// <summary>The texts that an edit of one text of a message compiles again, and the messages that it writes again.</summary>
public sealed class VariantStepTests
{
    private const string Base = "---\nparams:\n  n: int(1..9)\n---\nHi {{ n }}";

    // In this order: the base, its variants, and another template.
    private static readonly TestProject _project = TestProject.Empty
        .WithTemplate("a.smstpl", Base)
        .WithTemplate("a.de.smstpl", "Hallo {{ n }} {{ include 'sign' }}")
        .WithTemplate("a.fr.smstpl", "Salut {{ n }} {{ include 'sign' }}")
        .WithTemplate("other.smstpl", "Other")
        .WithTemplate("sign.smstpl", "ACME")
        .WithTemplate("sign.fr.smstpl", "ACME France");

    private readonly GeneratorHarness _harness = new(new TemplateGenerator(), _project);

    public VariantStepTests() => _harness.Run();

    [Fact]
    public void Edit_OfTheBasesBody_CompilesTheBaseAlone()
    {
        var run = _harness.Edit(project => project.WithTemplate("a.smstpl", Base + "!"));

        AssertReasons(run, Step.Compile, Modified, Cached, Cached, Cached, Cached, Cached);
        AssertReasons(run, Step.Emit, Modified, Cached, Cached, Cached, Cached, Cached);
    }

    [Fact]
    public void Edit_OfTheBasesSummaryOrComments_CompilesTheBaseAlone()
    {
        var run = _harness.Edit(project => project.WithTemplate("a.smstpl", Base.Replace("params:", "# one\nsummary: Greets.\nparams:", StringComparison.Ordinal)));

        AssertReasons(run, Step.Compile, Modified, Cached, Cached, Cached, Cached, Cached);
    }

    [Theory]
    [InlineData("int(1..9)", "int(1..8)")]
    [InlineData("params:", "segments: 2\nparams:")]
    [InlineData("params:", "kind: marketing\nparams:")]
    [InlineData("params:", "tracker: x\nparams:")]
    [InlineData("params:", "gateway: twilio\nparams:")]
    public void Edit_OfTheContract_CompilesTheGroup(string before, string after)
    {
        var run = _harness.Edit(project => project.WithTemplate("a.smstpl", Base.Replace(before, after, StringComparison.Ordinal)));

        AssertReasons(run, Step.Compile, Modified, Modified, Modified, Cached, Cached, Cached);
        AssertReasons(run, Step.Emit, Modified, Modified, Modified, Cached, Cached, Cached);
    }

    [Fact]
    public void Edit_OfAVariant_CompilesItAlone_AndWritesItsGroup()
    {
        var run = _harness.Edit(project => project.WithTemplate("a.fr.smstpl", "Salut {{ n }}"));

        AssertReasons(run, Step.Compile, Cached, Cached, Modified, Cached, Cached, Cached);
        AssertReasons(run, Step.Group, Modified, Unchanged, Modified, Unchanged, Unchanged, Unchanged);
        AssertReasons(run, Step.Emit, Modified, Cached, Modified, Cached, Cached, Cached);
        Assert.Contains("\"Salut \"", run.Sources["a.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Edit_OfAnIncludesVariant_CompilesItAndItsIncluders()
    {
        var run = _harness.Edit(project => project.WithTemplate("sign.fr.smstpl", "ACME SA"));

        AssertReasons(run, Step.Compile, Cached, Cached, Modified, Cached, Cached, Modified);
        AssertReasons(run, Step.Emit, Modified, Cached, Modified, Cached, Modified, Modified);
        Assert.Contains("ACME SA", run.Sources["a.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void NewVariant_IsCompiledWithItsBase_TheOthersAreNot()
    {
        var run = _harness.Edit(project => project.WithTemplate("a.pl.smstpl", "Hej {{ n }}"));

        AssertReasons(run, Step.Compile, Modified, Cached, Cached, Cached, Cached, Cached, New);
        AssertReasons(run, Step.Emit, Modified, Cached, Cached, Cached, Cached, Cached, New);
        Assert.Contains("a_pl_Template".Replace("a_", "A_", StringComparison.Ordinal), run.Sources["a.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void NewVariantOfAnInclude_CompilesItsIncludersToo()
    {
        var run = _harness.Edit(project => project.WithTemplate("sign.de.smstpl", "ACME GmbH"));

        AssertReasons(run, Step.Compile, Cached, Modified, Cached, Cached, Modified, Cached, New);
        Assert.Contains("ACME GmbH", run.Sources["a.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void RemovedVariant_TakesItsTextAlong()
    {
        var run = _harness.Edit(project => project.WithoutTemplate("a.fr.smstpl"));

        AssertReasons(run, Step.Compile, Modified, Cached, Removed, Cached, Cached, Cached);
        AssertReasons(run, Step.Emit, Modified, Cached, Removed, Cached, Cached, Cached);
        Assert.DoesNotContain("Salut", run.Sources["a.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Edit_OfCSharp_CompilesNothing()
    {
        var run = _harness.Edit(project => project.WithSource("Other.cs", "class Other;"));

        foreach (var step in (string[])[Step.Read, Step.Resolve, Step.Compile, Step.Group, Step.Emit])
            Assert.All(run.StepReasons(step), reason => Assert.Equal(Cached, reason));
    }

    private static void AssertReasons(GeneratorRun run, string step, params IncrementalStepRunReason[] expected) =>
        Assert.Equal(expected, run.StepReasons(step));
}
