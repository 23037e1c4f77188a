namespace TemplateSms.Generator.Tests.Emit;

public class EncodingTests
{
    [Theory]
    [InlineData("transliterate", "Zoê ç’…", "Zoe c'...")]
    [InlineData("replace", "Zoê 日", "Zoe ?")]
    [InlineData("reject", "Zoé", "Zoé")]
    public void Unencodable_ChangesWhatComesOutOfAHole(string handling, string argument, string expected) =>
        Assert.Equal(expected, Message.Text(Template($"unencodable: {handling}"), $"\"{argument}\""));

    [Theory]
    [InlineData("transliterate", "a日")]
    [InlineData("reject", "aê")]
    public void Unencodable_WithoutAnEquivalent_NamesTheCodePoint(string handling, string argument)
    {
        var error = Message.Error(Template($"unencodable: {handling}"), $"\"{argument}\"");

        Assert.Equal(("test", null, SmsArgumentProblem.TextOutsideAlphabet), (error.Template, error.Parameter, error.Reason));
        Assert.Contains($"U+{(int)argument[1]:X4}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unencodable_LeavesWhatTheTemplateComputesOnAlone() => Assert.Equal(
        "yes Zoe",
        Message.Text(Message.Template("unencodable: replace\nparams:\n  name: string(9)", "{{ if name == 'Zoê' }}yes {{ end }}{{ name }}"), "\"Zoê\""));

    [Fact]
    public void Ucs2_SendsAnyText()
    {
        var content = Message.Content(Template("encoding: ucs2", "Привет, {{ name }}"), "\"日🎉\"");

        Assert.Equal("Привет, 日🎉", content.Text);
        Assert.Equal((SmsEncoding.Ucs2, 11, 1), (content.Encoding, content.Units, content.Segments));
    }

    [Theory]
    [InlineData("Zoe", SmsEncoding.Gsm7)]
    [InlineData("Zoê", SmsEncoding.Ucs2)]
    public void Auto_DecidesForEachText(string argument, SmsEncoding expected)
    {
        var content = Message.Content(Template("encoding: auto"), $"\"{argument}\"");

        Assert.Equal((argument, expected), (content.Text, content.Encoding));
    }

    [Fact]
    public void Auto_ToMetropolitanFrance_IsRenderedAsGsm7()
    {
        var content = Message.Content(Template("encoding: auto\nunencodable: replace"), "\"Zoê 日\"");

        Assert.Equal("Zoe ?", GatewayRules.Isendpro.ContentFor(content, PhoneNumber.Parse("+33612345678")).Text);
        Assert.Equal("Zoê 日", GatewayRules.Isendpro.ContentFor(content, PhoneNumber.Parse("+81312345678")).Text);
    }

    [Fact]
    public void Settings_ReachTheContent()
    {
        var content = Message.Content(Template("unencodable: replace\nsender: ACME\nkind: marketing\nsegments: 3"), "\"a\"");

        Assert.Equal(("ACME", SmsKind.Marketing, 3), (content.Sender!.Value, content.Kind, content.MaxSegments));
    }

    private static string Template(string settings, string body = "{{ name }}") =>
        Message.Template($"{settings}\nparams:\n  name: string(20)", body);
}
