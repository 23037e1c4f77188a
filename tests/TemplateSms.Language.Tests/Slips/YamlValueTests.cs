using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Tests.Fixes;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Slips;

/// <summary>Every value that YAML bends is to be quoted, in words of our own.</summary>
public class YamlValueTests
{
    [Theory]
    [InlineData("@home delivery", "SMS1025")]
    [InlineData("`x` marks it", "SMS1025")]
    [InlineData("%20 off", "SMS1025")]
    [InlineData("% off", "SMS1025")]
    [InlineData("\"Ready\" message", "SMS1025")]
    [InlineData("'Ready' message", "SMS1025")]
    [InlineData("[Promo] sale", "SMS1025")]
    [InlineData("[Promo]", "SMS1025")]
    [InlineData("{x} sale", "SMS1025")]
    [InlineData("Order: it left", "SMS1025")]
    [InlineData("Order:", "SMS1025")]
    [InlineData("Order:\tit left", "SMS1025")]
    [InlineData("- dash", "SMS1025")]
    [InlineData("? who", "SMS1025")]
    [InlineData("| text", "SMS1025")]
    [InlineData("> 5 items", "SMS1025")]
    [InlineData("]x", "SMS1025")]
    [InlineData(", x", "SMS1025")]
    [InlineData("*x", "SMS1022")]
    [InlineData("*x marks it", "SMS1025")]
    [InlineData("&x", "SMS1022")]
    [InlineData("&x marks it", "SMS1022")]
    [InlineData("!x", "SMS1022")]
    [InlineData("!New offer", "SMS1022")]
    [InlineData("!!SALE[50]", "SMS1025")]
    [InlineData("yes", "SMS1031")]
    [InlineData("No", "SMS1031")]
    [InlineData("off", "SMS1031")]
    [InlineData("true", "SMS1031")]
    [InlineData("1e3", "SMS1031")]
    [InlineData("0777", "SMS1031")]
    [InlineData("0x1F", "SMS1031")]
    [InlineData("1.50", "SMS1031")]
    [InlineData("12:30", "SMS1031")]
    [InlineData("2026-11-29", "SMS1031")]
    [InlineData(".inf", "SMS1031")]
    [InlineData("1_000", "SMS1031")]
    public void Text_ThatYamlBends_IsToBeQuoted(string value, string rule)
    {
        var template = $"---\nsummary: {value}\nsegments: 2\n---\nHi";
        var finding = Assert.Single(TemplateCompiler.Compile(new TemplateFile("test.smstpl", template)).Findings);

        Assert.Equal(rule, finding.Rule.Id);
        Assert.Contains("quote it", finding.Message, StringComparison.Ordinal);
        var mended = FixAll.Apply(new TemplateFile("test.smstpl", template), []);
        Assert.Empty(mended.Findings);
        Assert.Equal(value, mended.Model.Settings.Summary);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("NULL")]
    public void Sender_ThatIsNoValue_IsRemovedOrQuotedByChoice(string value)
    {
        var template = $"---\nsender: {value}\n---\nHi";
        var finding = TemplateCompiler.Compile(new TemplateFile("test.smstpl", template)).Findings[0];

        Assert.Equal("SMS1025", finding.Rule.Id);
        Assert.Equal("---\n---\nHi", Fixing.Apply(template, FixKey.RemoveSetting));
        Assert.Equal(template, FixAll.Apply(new TemplateFile("test.smstpl", template), []).File.Text);
    }

    [Fact]
    public void Word_ForNoValue_IsQuotedWhereItIsMeant() =>
        Assert.Equal("---\nsender: \"null\"\n---\nHi", Fixing.Apply("---\nsender: null\n---\nHi", FixKey.QuoteWord));

    [Theory]
    [InlineData("summary: Don't wait: \"now\"")]
    [InlineData("summary: Order #12: x")]
    public void Quotes_InsideAText_AreKept(string line)
    {
        var after = FixAll.Apply(new TemplateFile("test.smstpl", $"---\n{line}\n---\nHi"), [FixKey.QuoteComment]);

        Assert.Empty(after.Findings);
        Assert.Equal(line["summary: ".Length..], after.Model.Settings.Summary);
    }

    [Theory]
    [InlineData("summary: 2026")]
    [InlineData("summary: -12")]
    [InlineData("summary: 1.5")]
    [InlineData("summary: \"yes\"")]
    [InlineData("summary: 'null'")]
    [InlineData("summary: Yes, we can")]
    [InlineData("summary: https://acme.example")]
    [InlineData("summary: 50% off")]
    [InlineData("summary: 10:30 to 12:00")]
    [InlineData("summary: nothing")]
    [InlineData("summary: a:b")]
    [InlineData("summary: zoe@acme.example")]
    [InlineData("tracker: 20261129")]
    [InlineData("segments: 2")]
    [InlineData("culture: fr")]
    public void Value_ThatYamlReadsAsItLooks_IsSilent(string line) => Verify($"---\n{line}\n---\nHi");

    [Theory]
    [InlineData("params:\n  - name: string(9, gsm7)", "params:\n    name: string(9, gsm7)")]
    [InlineData("params:\n- name: string(9, gsm7)", "params:\n  name: string(9, gsm7)")]
    [InlineData("params:\n\tname: string(9, gsm7)", "params:\n  name: string(9, gsm7)")]
    [InlineData("sender:ACME\nparams:\n  name: string(9, gsm7)", "sender: ACME\nparams:\n  name: string(9, gsm7)")]
    public void Layout_ThatYamlCannotRead_IsCorrected(string lines, string expected)
    {
        var template = $"---\n{lines}\n---\nHi {{{{ name }}}}";

        Assert.Contains(TemplateCompiler.Compile(new TemplateFile("test.smstpl", template)).Findings, finding => finding.Rule.PreventsEmit);
        Assert.Equal($"---\n{expected}\n---\nHi {{{{ name }}}}", FixAll.Apply(new TemplateFile("test.smstpl", template), []).File.Text);
    }

    [Theory]
    [InlineData("params:\n  - name: string(9)")]
    [InlineData("params: [name, code]")]
    [InlineData("params: {name: string(9)}")]
    [InlineData("params: name")]
    public void Params_OfAnotherShape_SaysWhatItTakes(string lines)
    {
        var finding = TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\n{lines}\n---\nHi")).Findings[0];

        Assert.Equal("SMS1026", finding.Rule.Id);
        Assert.StartsWith("'params' takes lines of the form 'name: type'", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sender: ACME\n  kind: marketing")]
    [InlineData("sender: 'ACME")]
    [InlineData("sender: \"AC\\qME\"")]
    [InlineData("sender = ACME")]
    [InlineData("sender: ACME\nkind marketing")]
    [InlineData("sender: ACME\n kind: marketing")]
    [InlineData("  sender: ACME\nkind: marketing")]
    [InlineData("params:\n  a: int\n b: int")]
    [InlineData("sender:ACME\nkind: marketing")]
    [InlineData("{")]
    [InlineData("[a")]
    [InlineData("key: [a, b")]
    [InlineData("%YAML 1.2")]
    [InlineData("summary: \"a\" \"b\"")]
    [InlineData("? a\n? b")]
    [InlineData("summary: !<x")]
    [InlineData("\u0001: x")]
    [InlineData(": x")]
    public void Yaml_ThatCannotBeRead_IsExplainedInOurWords(string lines)
    {
        var findings = TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\n{lines}\n---\nHi")).Findings;

        Assert.Contains(findings, finding => finding.Rule.PreventsEmit);
        foreach (var words in (string[])["While ", "while ", "did not find", "expected '", "not allowed", "simple key", "scalar", "Found ", "found ", "block", "flow", "directive", "token"])
            Assert.DoesNotContain(findings, finding => finding.Message.Contains(words, StringComparison.Ordinal));
    }
}
