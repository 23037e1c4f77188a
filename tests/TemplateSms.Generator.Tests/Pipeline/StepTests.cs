using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Pipeline;
using TemplateSms.TestKit.Compiling;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TemplateSms.Generator.Tests.Pipeline;

public class StepTests
{
    private static readonly TestProject _project = TestProject.Empty
        .WithSource("Program.cs", "class Program;")
        .WithTemplate("a.smstpl", "one {{ 1 }}")
        .WithTemplate("b.smstpl", "two {{ 2 }}")
        .WithTemplate("c.smstpl", "three {{ 3 }}");

    private readonly GeneratorHarness _harness = new(new TemplateGenerator(), _project);

    public StepTests() => _harness.Run();

    [Fact]
    public void Edit_OfOneTemplate_CompilesThatOne()
    {
        var run = _harness.Edit(project => project.WithTemplate("b.smstpl", "zwei {{ 2 }}"));

        AssertReasons(run, Step.Read, Cached, Modified, Cached);
        AssertReasons(run, Step.Compile, Cached, Modified, Cached);
        AssertReasons(run, Step.Conflicts, Cached);
        AssertReasons(run, Step.Emit, Cached, Modified, Cached);
        Assert.Contains("zwei", run.Sources["b.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Edit_ThatLeavesTheText_CompilesNothing()
    {
        var run = _harness.Edit(project => project.WithTemplate("b.smstpl", "two {{ 2 }}"));

        AssertReasons(run, Step.Read, Cached, Unchanged, Cached);
        AssertReasons(run, Step.Compile, Cached, Cached, Cached);
        AssertReasons(run, Step.Emit, Cached, Cached, Cached);
    }

    [Fact]
    public void Edit_OfCSharp_CompilesNothing()
    {
        var run = _harness.Edit(project => project.WithSource("Program.cs", "class Program { int x; }").WithSource("Other.cs", "class Other;"));

        AssertNothingRan(run);
    }

    [Fact]
    public void StopRestriction_OfTheProject_CompilesAgainWhatItChanges()
    {
        _harness.Edit(project => project.WithFileOption("c.smstpl", "smstpl_stop_restriction_lifted", "false"));

        var run = _harness.Edit(project => project.WithOption("build_property.SmsStopRestrictionLifted", "true"));
        var again = _harness.Edit(project => project.WithOption("build_property.SmsStopRestrictionLifted", " True "));

        AssertReasons(run, Step.Compile, Modified, Modified, Modified);
        Assert.Equal(["0", "0", "12"], run.Sources.Values.Select(source => DeclaredIn(source)[4]));
        AssertReasons(again, Step.Read, Unchanged, Unchanged, Unchanged);
        AssertReasons(again, Step.Compile, Cached, Cached, Cached);
    }

    [Fact]
    public void Gateway_OfTheProject_CompilesAgainWhatItChanges()
    {
        _harness.Edit(project => project.WithFileOption("c.smstpl", "smstpl_gateway", "isendpro"));

        var run = _harness.Edit(project => project.WithOption("build_property.SmsGateway", "twilio, any"));
        var again = _harness.Edit(project => project.WithOption("build_property.SmsGateway", "Twilio,any"));

        AssertReasons(run, Step.Compile, Modified, Modified, Modified);
        Assert.Equal(["twilio,any", "twilio,any", "isendpro"], run.Sources.Values.Select(source => DeclaredIn(source)[^1]));
        AssertReasons(again, Step.Read, Unchanged, Unchanged, Unchanged);
        AssertReasons(again, Step.Compile, Cached, Cached, Cached);
    }

    [Fact]
    public void Edit_OfAnIncludedTemplate_CompilesItsIncludersAndNoOther()
    {
        _harness.Edit(project => project.WithTemplate("d.smstpl", "{{ include 'e' }}").WithTemplate("e.smstpl", "{{ include 'b' }}").WithTemplate("f.smstpl", "{{ include 'c' }}"));

        var run = _harness.Edit(project => project.WithTemplate("b.smstpl", "zwei {{ 2 }}"));
        var csharp = _harness.Edit(project => project.WithSource("Program.cs", "class Program { int x; }"));

        AssertReasons(run, Step.Compile, Cached, Modified, Cached, Modified, Modified, Cached);
        AssertReasons(run, Step.Emit, Cached, Modified, Cached, Modified, Modified, Cached);
        AssertNothingRan(csharp);
    }

    [Fact]
    public void NewTemplate_IsCompiled_TheOthersAreNot()
    {
        var run = _harness.Edit(project => project.WithTemplate("d.smstpl", "four"));

        AssertReasons(run, Step.Compile, Cached, Cached, Cached, New);
        AssertReasons(run, Step.Emit, Cached, Cached, Cached, New);
        Assert.Equal(["a.g.cs", "b.g.cs", "c.g.cs", "d.g.cs"], run.Sources.Keys);
    }

    [Fact]
    public void RemovedTemplate_TakesItsCodeAlong()
    {
        var run = _harness.Edit(project => project.WithoutTemplate("b.smstpl"));

        AssertReasons(run, Step.Compile, Cached, Removed, Cached);
        Assert.Equal(["a.g.cs", "c.g.cs"], run.Sources.Keys);
    }

    [Fact]
    public void FolderDefault_OfOneFile_CompilesThatOne()
    {
        var run = _harness.Edit(project => project.WithFileOption("b.smstpl", "smstpl_sender", "ACME"));

        AssertReasons(run, Step.Read, Unchanged, Modified, Unchanged);
        AssertReasons(run, Step.Compile, Cached, Modified, Cached);
        AssertReasons(run, Step.Emit, Cached, Modified, Cached);
        Assert.Contains("\"ACME\"", run.Sources["b.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void UnrelatedOption_CompilesNothing()
    {
        var run = _harness.Edit(project => project
            .WithOption("build_property.Deterministic", "true")
            .WithFileOption("b.smstpl", "indent_size", "2"));

        AssertReasons(run, Step.Read, Unchanged, Unchanged, Unchanged);
        AssertReasons(run, Step.Compile, Cached, Cached, Cached);
        AssertReasons(run, Step.Emit, Cached, Cached, Cached);
    }

    [Fact]
    public void ProjectOption_EmitsWithoutCompiling()
    {
        var run = _harness.Edit(project => project.WithOption("build_property.TemplateSmsClassName", "Messages"));

        AssertReasons(run, Step.Compile, Cached, Cached, Cached);
        AssertReasons(run, Step.Emit, Modified, Modified, Modified);
    }

    [Fact]
    public void Edit_ThatMakesTwoTemplatesClash_EmitsWithoutCompilingTheOthers()
    {
        var run = _harness.Edit(project => project.WithTemplate("b.smstpl", "---\nname: a\n---\ntwo"));

        AssertReasons(run, Step.Compile, Cached, Modified, Cached);
        AssertReasons(run, Step.Conflicts, Modified);
        AssertReasons(run, Step.Emit, Unchanged, Modified, Unchanged);
        Assert.Equal(["a.g.cs", "c.g.cs"], run.Sources.Keys);
    }

    // Six words: encoding, handling, segments, kind, reserve, gateways.
    private static string[] DeclaredIn(string source) => source.Split("SmsTemplateDeclaration.Read(")[1].Split('"')[3].Split(' ');

    private static void AssertNothingRan(GeneratorRun run)
    {
        foreach (var step in (string[])[Step.Read, Step.Compile, Step.Conflicts, Step.Emit])
            Assert.All(run.StepReasons(step), reason => Assert.Equal(Cached, reason));
    }

    private static void AssertReasons(GeneratorRun run, string step, params IncrementalStepRunReason[] expected) =>
        Assert.Equal(expected, run.StepReasons(step));
}
