using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Tests.Fixes;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Slips;

/// <summary>Placeholders and escapes of other tools do not go to the customer in silence.</summary>
public class ForeignPlaceholderTests
{
    private const string Name = "---\nparams:\n  first_name: string(9, gsm7)\n---\n";

    [Theory]
    [InlineData("{customer}", "C# or Python")]
    [InlineData("{customer.name}", "C# or Python")]
    [InlineData("{total:C}", "C# or Python")]
    [InlineData("{0}", "string.Format")]
    [InlineData("{0:N2}", "string.Format")]
    [InlineData("{{1}}", "WhatsApp")]
    [InlineData("{{ 2 }}", "WhatsApp")]
    [InlineData("{% if vip %}", "Jinja or Liquid")]
    [InlineData("{%- endfor -%}", "Jinja or Liquid")]
    [InlineData("{# note #}", "Jinja")]
    [InlineData("{{#if vip}}", "Handlebars")]
    [InlineData("{{#each lines}}", "Handlebars")]
    [InlineData("${name}", "JavaScript or a shell")]
    [InlineData("#{name}", "Ruby")]
    [InlineData("%{name}", "Ruby")]
    [InlineData("%(name)s", "Python")]
    [InlineData("%s", "printf")]
    [InlineData("%1$s", "printf")]
    [InlineData("%.2f", "printf")]
    [InlineData("%NAME%", "a mail merge")]
    [InlineData("$(name)", "a shell")]
    [InlineData("$name$", "StringTemplate")]
    [InlineData("[[name]]", "a mail merge")]
    [InlineData("[First Name]", "a mail merge")]
    [InlineData("<name>", "a mail merge")]
    [InlineData("*|FNAME|*", "Mailchimp")]
    [InlineData("<%= name %>", "ERB or ASP")]
    [InlineData("<?= $name ?>", "PHP")]
    [InlineData("{$name}", "Smarty or Svelte")]
    [InlineData("{/if}", "Smarty")]
    [InlineData("@Model.Name", "Razor")]
    [InlineData("__name__", "a mail merge")]
    [InlineData("##name##", "a mail merge")]
    [InlineData("\\(name)", "Swift")]
    [InlineData("\" + name + \"", "code that joins strings")]
    [InlineData("&amp;", "HTML")]
    [InlineData("&#39;", "HTML")]
    [InlineData("&nbsp;", "HTML")]
    [InlineData("&eacute;", "HTML")]
    [InlineData("<br>", "HTML")]
    [InlineData("<b>", "HTML")]
    [InlineData("\\n", "a string of code")]
    [InlineData("\\t", "a string of code")]
    [InlineData("\\u00e9", "a string of code")]
    [InlineData("\\\"", "a string of code")]
    public void Placeholder_OfAnotherTool_IsFoundAndNamed(string placeholder, string tool)
    {
        var finding = Assert.Single(TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"Hi {placeholder}, bye")).Findings, f => f.Rule.Id == "SMS3016");

        Assert.Contains($"looks like a placeholder of {tool}", finding.Message, StringComparison.Ordinal);
        Assert.Equal(3, finding.Span.Start);
    }

    [Theory]
    [InlineData("{first_name}")]
    [InlineData("{firstName}")]
    [InlineData("{First Name}")]
    [InlineData("${first_name}")]
    [InlineData("%(first_name)s")]
    [InlineData("[[first_name]]")]
    [InlineData("[First Name]")]
    [InlineData("<First Name>")]
    [InlineData("@first_name")]
    [InlineData("$first_name")]
    [InlineData(":first_name")]
    [InlineData("%FIRST_NAME%")]
    [InlineData("{0}")]
    [InlineData("{{1}}")]
    public void Placeholder_OfADeclaredParameter_IsWrittenByChoice(string placeholder)
    {
        var template = $"{Name}Hi {{{{ first_name }}}} {placeholder}, bye";

        Assert.Equal($"{Name}Hi {{{{ first_name }}}} {{{{ first_name }}}}, bye", Fixing.Apply(template, FixKey.WritePlaceholder));
        Assert.Equal(template, FixAll.Apply(new TemplateFile("test.smstpl", template), []).File.Text);
    }

    [Theory]
    [InlineData("A &amp; B", "A & B")]
    [InlineData("it&#39;s", "it's")]
    [InlineData("a&nbsp;b", "a b")]
    [InlineData("a<br/>b", "a\nb")]
    [InlineData("a\\nb", "a\nb")]
    [InlineData("caf\\u00e9", "café")]
    public void Escape_OfAnotherTool_IsWrittenByChoice(string body, string expected) => Assert.Equal(expected, Fixing.Apply(body, FixKey.WriteCharacter));

    [Theory]
    [InlineData("{%{Hi {name}}%}")]
    [InlineData("Save to C:\\new or C:\\temp\\notes")]
    [InlineData("\\\\server\\new\\table")]
    [InlineData("100% off, 50 %d'escompte, %20 indirim, -20%")]
    [InlineData("$5, US$(5), A$AP, $ACME, #1, #promo#")]
    [InlineData("[Promo] a:b @acme zoe@acme.example @zoe")]
    [InlineData("{ } {} :{ {: } a{b")]
    [InlineData("a < b > c, <3, 3 <5>")]
    [InlineData("https://acme.example/?a=1&b=%20x&amount=5")]
    [InlineData("Tom & Jerry; R&B; AT&T")]
    [InlineData("(o_o) \\o/ snake_case __ **")]
    public void Text_ThatPeopleWrite_IsSilent(string body) => Verify(body);

    [Theory]
    [InlineData("Hi {{ /if }}", "'end', which closes every block")]
    [InlineData("Hi {{ > footer }}", "'include'")]
    public void Mark_OfHandlebars_NamesOurWord(string template, string word) =>
        Assert.Contains(word, TemplateCompiler.Compile(new TemplateFile("test.smstpl", template)).Findings[0].Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("---\nsender: ACME\n---\n")]
    [InlineData("---\nsender: ACME\n---")]
    [InlineData(" \n\n")]
    [InlineData("{{ # nothing yet }}")]
    public void Body_WithoutText_IsAnEmptyMessage(string template) =>
        Assert.Contains(TemplateCompiler.Compile(new TemplateFile("test.smstpl", template)).Findings, finding => finding.Rule.Id == "SMS3017");
}
