using TemplateSms.Generator.Analyzers;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Pipeline;

public class ProjectConflictsTests
{
    private const string SizedOrder = "---\nparams:\n  size: enum(a|b)\n---\n{{ size }}";

    [Theory]
    [InlineData("reminder", "send_reminder", "'send_reminder.smstpl' and 'reminder.smstpl' both make the method 'SendReminder'")]
    [InlineData("reminder", "try_reminder", "'try_reminder.smstpl' and 'reminder.smstpl' both make the method 'TryReminder'")]
    [InlineData("order-shipped", "order_shipped", "'order_shipped.smstpl' and 'order-shipped.smstpl' both make the method 'OrderShipped'")]
    [InlineData("a/order", "b/order", "'b/order.smstpl' and 'a/order.smstpl' both make the method 'Order'")]
    [InlineData("A", "a", "'a.smstpl' and 'A.smstpl' both make the method 'A'")]
    [InlineData("AB", "ab", "'ab.smstpl' and 'AB.smstpl' both make the method 'Ab'")]
    public async Task Templates_OfOneMethod_AreOneErrorOnTheSecond(string first, string second, string message)
    {
        var project = TestProject.Empty.WithTemplate($"{second}.smstpl", "two").WithTemplate($"{first}.smstpl", "one").WithTemplate("c.smstpl", "three");

        var error = Assert.Single(await project.AnalyzeAsync(new DuplicateTemplateAnalyzer(), new TemplateAnalyzer()));
        var run = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();

        Assert.Equal(("SMS2012", TestProject.FullPath($"{second}.smstpl")), (error.Id, error.Location.GetLineSpan().Path));
        Assert.StartsWith(message, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(2, run.Sources.Count);
        Assert.Contains(run.Sources.Values, code => code.Contains("\"one\"", StringComparison.Ordinal));
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public async Task Enum_NamedLikeAMethodOfAnotherTemplate_IsOneError()
    {
        var project = TestProject.Empty.WithTemplate("order.smstpl", SizedOrder).WithTemplate("order_size.smstpl", "Hi");

        Assert.Equal(["SMS2012"], (await project.AnalyzeAsync(new DuplicateTemplateAnalyzer())).Select(d => d.Id));
        GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();
    }

    [Fact]
    public async Task Templates_ThatDifferInName_AreFine()
    {
        var project = TestProject.Empty
            .WithTemplate("A.smstpl", "one")
            .WithTemplate("a.smstpl", "---\nname: b\n---\ntwo")
            .WithTemplate("order.smstpl", SizedOrder)
            .WithTemplate("order2.smstpl", SizedOrder);

        Assert.Empty(await project.AnalyzeAsync(new DuplicateTemplateAnalyzer()));
        Assert.Equal(4, GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles().Sources.Count);
    }

    [Fact]
    public async Task Templates_OfOneMethod_ThreeTimes_AreTwoErrors()
    {
        var project = TestProject.Empty.WithTemplate("a.smstpl", "").WithTemplate("b/a.smstpl", "").WithTemplate("c/a.smstpl", "");

        Assert.Equal(["SMS2012", "SMS2012"], (await project.AnalyzeAsync(new DuplicateTemplateAnalyzer())).Select(d => d.Id));
    }
}
