using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

// What the generated method keeps for the gateway's STOP text is what the build has proved.
public class StopTests
{
    private const string Property = "build_property.SmsStopRestrictionLifted";
    private const string Key = "smstpl_stop_restriction_lifted";
    private const string Template = "---\nunencodable: replace\nparams:\n  text: string(200)\n---\n{{ text }}";

    [Theory]
    [InlineData(null, null, 12, 148)]
    [InlineData("false", null, 12, 148)]
    [InlineData("true", null, 0, 160)]
    [InlineData("true", "false", 12, 148)]
    [InlineData("false", "true", 0, 160)]
    public void Method_LeavesTheRoomThatTheBuildSays(string? property, string? folder, int reserve, int most)
    {
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), Project(Template, property, folder)).Load();

        var content = Render(assembly, most);
        Assert.Equal((reserve, most, 1), (content.Reserve, content.Units, content.Segments));
        Assert.Equal(reserve == 12, GatewayRules.Isendpro.LeavesReserve(content));
        Assert.Equal(SmsArgumentProblem.TextTooLong, Assert.Throws<SmsTemplateException>(() => Render(assembly, most + 1)).Error.Reason);
    }

    [Fact]
    public void Method_OfATextWithoutRoomForStop_NamesTheProperty()
    {
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), Project(Template, null, null)).Load();

        var exception = Assert.Throws<SmsTemplateException>(() => Render(assembly, 155));

        Assert.Contains("155 septets and 12 for the STOP text, which takes 2 segments; 1 with room for 160 is allowed", exception.Message, StringComparison.Ordinal);
        Assert.Contains("SmsStopRestrictionLifted", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("true")]
    public void Method_OfMarketing_LeavesTheRoomInAnyAccount(string? property)
    {
        var marketing = Template.Replace("---\nunencodable", "---\nkind: marketing\nunencodable", StringComparison.Ordinal);
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), Project(marketing, property, null)).Load();

        Assert.Equal(12, Render(assembly, 148).Reserve);
        Assert.DoesNotContain("SmsStopRestrictionLifted", Assert.Throws<SmsTemplateException>(() => Render(assembly, 149)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AutoText_AsGsm7ForMetropolitanFrance_LeavesTheRoomToo()
    {
        var auto = Template.Replace("unencodable: replace", "encoding: auto\nsegments: 3", StringComparison.Ordinal);
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), Project(auto, null, null)).Load();
        var content = (SmsContent)assembly.Invoke("Scratch.Sms", "Test", new string('½', 50))!;

        var french = GatewayRules.Isendpro.ContentFor(content, PhoneNumber.Parse("+33680010203"));

        Assert.Equal((SmsEncoding.Ucs2, 50, 1, 12), (content.Encoding, content.Units, content.Segments, content.Reserve));
        Assert.Equal((SmsEncoding.Gsm7, 150, 2, 12), (french.Encoding, french.Units, french.Segments, french.Reserve));
    }

    private static SmsContent Render(LoadedAssembly assembly, int length) => (SmsContent)assembly.Invoke("Scratch.Sms", "Test", new string('a', length))!;

    private static TestProject Project(string template, string? property, string? folder)
    {
        var project = TestProject.Empty.WithTemplate("test.smstpl", template);
        if (property is not null)
            project = project.WithOption(Property, property);
        return folder is null ? project : project.WithFileOption("test.smstpl", Key, folder);
    }
}
