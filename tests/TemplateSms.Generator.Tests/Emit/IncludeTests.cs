using TemplateSms.Generator.Analyzers;
using TemplateSms.Generator.Pipeline;
using TemplateSms.TestKit.Compiling;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TemplateSms.Generator.Tests.Emit;

public class IncludeTests
{
    private const string Footer = "---\nparams:\n  shop: string(10, alnum)\n---\n-- {{ shop }}\n";

    private static readonly TestProject _project = TestProject.Empty
        .WithTemplate("footer.smstpl", Footer)
        .WithTemplate("order.smstpl", "---\nparams:\n  shop: string(10, alnum)\n---\nShipped. {{ include 'footer' }}")
        .WithTemplate("other.smstpl", "Nothing of it");

    [Fact]
    public void Include_PrintsTheOtherBody_AndIsProved()
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), _project).AssertCompiles();

        Assert.Contains("GSM-7, 1 segment, 12 to 22 of 160 septets", run.Sources["order.g.cs"], StringComparison.Ordinal);
        using var assembly = run.Load();
        Assert.Equal("Shipped. -- ACME", ((SmsContent)assembly.Invoke("Scratch.Sms", "Order", "ACME")!).Text);
    }

    [Fact]
    public void EditOfAnIncludedTemplate_CompilesItsIncluders_AndNoOther()
    {
        var harness = new GeneratorHarness(new TemplateGenerator(), _project);
        harness.Run();

        var run = harness.Edit(project => project.WithTemplate("footer.smstpl", Footer.Replace("--", "==", StringComparison.Ordinal)));

        Assert.Equal([Modified, Modified, Cached], run.StepReasons(Step.Compile));
        Assert.Contains("== ", run.Sources["order.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void EditOfAnIncluder_CompilesItAlone()
    {
        var harness = new GeneratorHarness(new TemplateGenerator(), _project);
        harness.Run();

        var run = harness.Edit(project => project.WithTemplate("order.smstpl", "---\nparams:\n  shop: string(10, alnum)\n---\nSent. {{ include 'footer' }}"));

        Assert.Equal([Cached, Modified, Cached], run.StepReasons(Step.Compile));
    }

    [Theory]
    [InlineData("{{ include 'foot' }}", "SMS2017", "There is no template 'foot' to include")]
    [InlineData("{{ include 'order' }}", "SMS2018", "'order' includes itself: order → order")]
    [InlineData("{{ include 'footer' }}", "SMS2019", "'footer' needs the parameter 'shop' of type string; declare it here too")]
    [InlineData("{{ include 'broken' }}", "SMS2020", "'broken' cannot be included: This 'if' has no matching 'end'")]
    [InlineData("{{ include footer }}", "SMS2003", "'include' takes the name of a template in quotes")]
    public async Task Include_ThatCannotBe_IsAnErrorAtTheStatement(string body, string id, string message)
    {
        var project = _project
            .WithTemplate("broken.smstpl", "{{ if true }}")
            .WithTemplate("order.smstpl", "Hi " + body);

        var found = await project.AnalyzeAsync(new TemplateAnalyzer());

        var diagnostic = Assert.Single(found, d => d.Location.GetLineSpan().Path.EndsWith("order.smstpl", StringComparison.Ordinal));
        Assert.Equal(id, diagnostic.Id);
        Assert.StartsWith(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.InRange(diagnostic.Location.SourceSpan.Start, 6, 14);
    }

    [Fact]
    public async Task Includes_OfEachOther_EndInAFinding()
    {
        var project = TestProject.Empty
            .WithTemplate("a.smstpl", "a{{ include 'b' }}")
            .WithTemplate("b.smstpl", "b{{ include 'a' }}");

        var found = await project.AnalyzeAsync(new TemplateAnalyzer());

        Assert.Equal(2, found.Count);
    }

    [Fact]
    public void Includes_ThatDoubleAtEveryLevel_AreBounded()
    {
        var project = TestProject.Empty.WithTemplate("t0.smstpl", new string('a', 1000));
        for (var level = 1; level <= 24; level++)
            project = project.WithTemplate($"t{level}.smstpl", $"{{{{ include 't{level - 1}' }}}}{{{{ include 't{level - 1}' }}}}");

        Assert.NotEmpty(GeneratorHarness.Run(new TemplateGenerator(), project).Sources);
    }

    [Fact]
    public async Task Includes_InAVeryLongChain_EndInAFinding()
    {
        var project = TestProject.Empty.WithTemplate("t0.smstpl", "end");
        for (var level = 1; level <= 300; level++)
            project = project.WithTemplate($"t{level}.smstpl", $"{{{{ include 't{level - 1}' }}}}");

        var found = await project.AnalyzeAsync(new TemplateAnalyzer());

        Assert.All(found, d => Assert.Equal("SMS2020", d.Id));
        Assert.Equal(300 - 16, found.Count);
    }
}
