using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

public class TemplateNameTests
{
    [Theory]
    [InlineData("order_shipped", "OrderShipped")]
    [InlineData("order-shipped", "OrderShipped")]
    [InlineData("order shipped", "OrderShipped")]
    [InlineData("OrderShipped", "OrderShipped")]
    [InlineData("commande_expédiée", "CommandeExpédiée")]
    [InlineData("заказ", "Заказ")]
    [InlineData("注文", "注文")]
    [InlineData("class", "Class")]
    [InlineData("a1", "A1")]
    [InlineData("to_string", "ToString")]
    [InlineData("get_type", "GetType")]
    [InlineData("get_hash_code", "GetHashCode")]
    [InlineData("finalize", "Finalize")]
    [InlineData("memberwise_clone", "MemberwiseClone")]
    [InlineData("equals", "Equals")]
    [InlineData("main", "Main")]
    [InlineData("text_of", "TextOf")]
    public void File_NamesTheMethods(string file, string method)
    {
        var project = TestProject.Empty
            .WithTemplate($"{file}.smstpl", "---\nparams:\n  size: enum(a|b) = a\n---\nHi {{ size }}")
            .WithTemplate($"other/{file}_2.smstpl", "Hi");
        var run = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();
        using var assembly = run.Load();

        Assert.Empty(run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal("Hi a", ((SmsContent)assembly.Invoke("Scratch.Sms", method)!).Text);
    }

    [Theory]
    [InlineData("to_string", "ToString")]
    [InlineData("get_type", "GetType")]
    [InlineData("get_hash_code", "GetHashCode")]
    [InlineData("finalize", "Finalize")]
    [InlineData("memberwise_clone", "MemberwiseClone")]
    public void File_NamedLikeAMemberOfObject_GivesNoWarning(string file, string method)
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate($"{file}.smstpl", "Hi")).AssertCompiles();

        Assert.Empty(run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        using var assembly = run.Load();
        Assert.Equal("Hi", ((SmsContent)assembly.Invoke("Scratch.Sms", method)!).Text);
    }

    [Fact]
    public void Name_InTheFrontMatter_WinsOverTheFile()
    {
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("1st.smstpl", "---\nname: order_shipped\n---\nHi")).Load();

        Assert.Equal("Hi", ((SmsContent)assembly.Invoke("Scratch.Sms", "OrderShipped")!).Text);
    }

    [Theory]
    [InlineData("1st")]
    [InlineData("order+fr")]
    [InlineData("a+b")]
    [InlineData("a~b")]
    [InlineData("")]
    [InlineData("_")]
    public async Task File_ThatNamesNoMethod_IsOneError(string file)
    {
        var project = TestProject.Empty.WithTemplate($"{file}.smstpl", "Hi").WithTemplate($"other/{file}.smstpl", "Hi").WithTemplate("good.smstpl", "Hi");

        var run = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();
        var found = await project.AnalyzeAsync(new TemplateAnalyzer(), new DuplicateTemplateAnalyzer());

        Assert.Equal(["SMS2011", "SMS2011"], found.Select(d => d.Id));
        Assert.Equal(["good.g.cs"], run.Sources.Keys);
    }

    [Theory]
    [InlineData("sms.smstpl", "Hi", "Sms")]
    [InlineData("welcome.smstpl", "Hi", "SendWelcome")]
    [InlineData("welcome.smstpl", "Hi", "Welcome_Template")]
    [InlineData("order.smstpl", "---\nparams:\n  size: enum(a|b)\n---\n{{ size }}", "OrderSize")]
    public async Task Member_NamedLikeTheClass_IsOneErrorOnTheTemplate(string path, string template, string className)
    {
        var project = TestProject.Empty
            .WithTemplate(path, template)
            .WithTemplate("good.smstpl", "Hi")
            .WithOption("build_property.TemplateSmsClassName", className);

        var run = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();
        var error = Assert.Single(await project.AnalyzeAsync(new TemplateAnalyzer()));

        Assert.Equal(["good.g.cs"], run.Sources.Keys);
        Assert.Equal(("SMS2011", TestProject.FullPath(path)), (error.Id, error.Location.GetLineSpan().Path));
        Assert.Contains($"'{className}'", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
