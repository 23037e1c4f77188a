using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Pipeline;

public class ProjectOptionsTests
{
    private static readonly TestProject _project = TestProject.Empty.WithTemplate("test.smstpl", "---\nparams:\n  size: enum(a|b) = a\n---\nHi {{ size }}");

    [Theory]
    [InlineData("TemplateSmsNamespace", "Acme.Messages", "Acme.Messages.Sms")]
    [InlineData("TemplateSmsNamespace", "Acme.event.class", "Acme.event.class.Sms")]
    [InlineData("TemplateSmsNamespace", "record.file.required", "record.file.required.Sms")]
    [InlineData("TemplateSmsNamespace", " Acme ", "Acme.Sms")]
    [InlineData("TemplateSmsClassName", "Messages", "Scratch.Messages")]
    [InlineData("TemplateSmsClassName", "class", "Scratch.class")]
    [InlineData("TemplateSmsClassName", "record", "Scratch.record")]
    [InlineData("TemplateSmsClassName", "messages", "Scratch.messages")]
    [InlineData("TemplateSmsClassName", "", "Scratch.Sms")]
    [InlineData("RootNamespace", "", "Sms")]
    [InlineData("RootNamespace", "Acme.Web", "Acme.Web.Sms")]
    [InlineData("RootNamespace", "Acme.operator", "Acme.operator.Sms")]
    [InlineData("RootNamespace", "my-app", "my_app.Sms")]
    [InlineData("RootNamespace", "3d.my app.", "_3d.my_app.Sms")]
    public async Task Class_IsWhereTheProjectSays(string property, string value, string expected)
    {
        var project = _project.WithOption("build_property." + property, value);
        var run = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();
        using var assembly = run.Load();

        Assert.Equal("Hi a", ((SmsContent)assembly.Invoke(expected, "Test")!).Text);
        Assert.Empty(run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Empty(await project.AnalyzeAsync(new ProjectOptionsAnalyzer()));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("internal", false)]
    [InlineData("public", true)]
    [InlineData("Public", true)]
    public void Accessibility_OfClassAndEnums_IsTheOneAskedFor(string accessibility, bool isPublic)
    {
        using var assembly = GeneratorHarness
            .Run(new TemplateGenerator(), _project.WithOption("build_property.TemplateSmsAccessibility", accessibility))
            .Load();

        Assert.Equal(isPublic, assembly.Assembly.GetType("Scratch.Sms")!.IsPublic);
        Assert.Equal(isPublic, assembly.Assembly.GetType("Scratch.Sms+TestSize")!.IsNestedPublic);
    }

    [Theory]
    [InlineData("TemplateSmsNamespace", "Acme..Web", "a namespace of C#")]
    [InlineData("TemplateSmsNamespace", "Acme; class X", "a namespace of C#")]
    [InlineData("TemplateSmsNamespace", "1st", "a namespace of C#")]
    [InlineData("TemplateSmsClassName", "My.Sms", "an identifier of C#")]
    [InlineData("TemplateSmsClassName", "Sms<T>", "an identifier of C#")]
    [InlineData("TemplateSmsClassName", "{", "an identifier of C#")]
    [InlineData("TemplateSmsAccessibility", "private", "internal or public")]
    [InlineData("SmsStopRestrictionLifted", "yes", "true or false")]
    [InlineData("SmsGateway", "acme", "one of isendpro, twilio, any, or several with commas between them")]
    [InlineData("SmsGateway", "isendpro;twilio", "one of isendpro, twilio, any, or several with commas between them")]
    [InlineData("SmsStopRestrictionLifted", "1", "true or false")]
    [InlineData("TemplateSmsCultureParameter", "never", "always or variants")]
    [InlineData("TemplateSmsMembers", "Send;Try", "All, or some of Send, SendMany, Content, Try with commas between them")]
    [InlineData("TemplateSmsMembers", "Send,", "All, or some of Send, SendMany, Content, Try with commas between them")]
    [InlineData("TemplateSmsMembers", "None", "All, or some of Send, SendMany, Content, Try with commas between them")]
    [InlineData("TemplateSmsAccessibility", "protected internal", "internal or public")]
    public async Task Option_ThatCannotBe_IsOneErrorAndTheDefaultHolds(string property, string value, string takes)
    {
        var project = _project.WithTemplate("other.smstpl", "Hi").WithOption("build_property." + property, value);

        var run = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles();
        var error = Assert.Single(await project.AnalyzeAsync(new ProjectOptionsAnalyzer(), new TemplateAnalyzer()));

        Assert.NotNull(run.Output.GetTypeByMetadataName("Scratch.Sms"));
        Assert.Equal(("SMS9002", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Equal($"'{value}' is not a value of {property}; it takes {takes}", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Option_ThatCannotBe_WithAnalyzersOff_IsReportedByTheGenerator()
    {
        var project = _project
            .WithTemplate("other.smstpl", "Hi")
            .WithOption("build_property.TemplateSmsClassName", "1")
            .WithOption("build_property.RunAnalyzers", "false");

        Assert.Equal(["SMS9002"], GeneratorHarness.Run(new TemplateGenerator(), project).Diagnostics.Select(d => d.Id));
    }
}
