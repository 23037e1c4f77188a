using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Analysis;

// A message as it may well be sent. That the compiled code gives the same text is the generator's tests' to show.
public class TypicalMessageTests
{
    [Theory]
    [InlineData("Hi {{ x }}", "string(20)", "Hi X")]
    [InlineData("Hi {{ first_name }}", "string(20)", "Hi First name")]
    [InlineData("Hi {{ first_name }}", "string(5, truncate)", "Hi First")]
    [InlineData("Hi {{ x }}", "string(12..20)", "Hi X and more a")]
    [InlineData("{{ x }}", "string(6..6, digits)", "493027")]
    [InlineData("{{ x }}", "string(30, alnum)", "A1029B7C4D")]
    [InlineData("{{ x }}", "string(20) = \"Zoe\"", "Zoe")]
    [InlineData("{{ x }}", "int(1..99)", "3")]
    [InlineData("{{ x }}", "int(10..99)", "10")]
    [InlineData("{{ x }}", "decimal(0..9999.99)", "12.50")]
    [InlineData("{{ x }}", "decimal(0..9)", "9")]
    [InlineData("{{ if x }}yes{{ end }}", "bool", "yes")]
    [InlineData("{{ x | date.to_string '%d/%m' }}", "date", "05/12")]
    [InlineData("{{ x | date.to_string '%H:%M' }}", "time?", "09:30")]
    [InlineData("{{ x }}", "enum(small|large)", "small")]
    [InlineData("{{ x }}", "uri(40)", "https://acme.example/")]
    [InlineData("{{ for i in x }}{{ i }};{{ end }}", "list(int(0..9), 3)", "3;3;")]
    public void Message_OfAParameter_HasAMiddlingValue(string body, string type, string expected)
    {
        var name = body.Contains("first_name", StringComparison.Ordinal) ? "first_name" : "x";
        var template = TemplateCompiler.Compile(new TemplateFile("t.smstpl", $"---\nunencodable: replace\nparams:\n  {name}: {type}\n---\n{body}"));

        var message = TypicalMessage.Of(template.Model, template.File.Text, template.Proof!.Gsm7!);

        Assert.Equal(expected, message?.Text);
        Assert.Equal(expected.Length, message?.Units);
    }

    [Fact]
    public void Message_OfACSharpType_IsNotKnown()
    {
        var template = TemplateCompiler.Compile(new TemplateFile("t.smstpl", "---\nunencodable: replace\nparams:\n  order: Shop.Order\nbounds:\n  order.name: string(5)\n---\nHi {{ order.name }}"));

        Assert.Null(TypicalMessage.Of(template.Model, template.File.Text, template.Proof!.Gsm7!));
    }
}
