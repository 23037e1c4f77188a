using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Syntax.Spelling;

public class KnownWordTests
{
    [Theory]
    [InlineData("upcase", "string.upcase")]
    [InlineData("upper", "string.upcase")]
    [InlineData("string.upper", "string.upcase")]
    [InlineData("toUpperCase", "string.upcase")]
    [InlineData("ToUpper", "string.upcase")]
    [InlineData("downcase", "string.downcase")]
    [InlineData("lower", "string.downcase")]
    [InlineData("string.lower", "string.downcase")]
    [InlineData("append", "string.append")]
    [InlineData("string.concat", "string.append")]
    [InlineData("substring", "string.slice")]
    [InlineData("string.substring", "string.slice")]
    [InlineData("string.length", "string.size")]
    [InlineData("string.count", "string.size")]
    [InlineData("array.length", "array.size")]
    [InlineData("array.count", "array.size")]
    [InlineData("trim", "string.strip")]
    [InlineData("default", "object.default")]
    [InlineData("first", "array.first")]
    [InlineData("last", "array.last")]
    [InlineData("join", "array.join")]
    [InlineData("string.join", "array.join")]
    [InlineData("String.Join", "array.join")]
    [InlineData("unique", "array.uniq")]
    [InlineData("date", "date.to_string")]
    [InlineData("strftime", "date.to_string")]
    [InlineData("startsWith", "string.starts_with")]
    [InlineData("padLeft", "string.pad_left")]
    [InlineData("AddDays", "date.add_days")]
    [InlineData("plus", "math.plus")]
    [InlineData("ceiling", "math.ceil")]
    public void Function_OfAnotherLanguage_NamesOurs(string word, string ours)
    {
        var finding = Sample.Find($"{{{{ name | {{|SMS2002:{word}|}} }}}}", "name: string(20)");

        Assert.Equal($"'{word}' is not a function; did you mean '{ours}'?", finding.Message);
        Assert.Equal(ours, finding.Suggestion);
    }

    [Theory]
    [InlineData("size", "'string.size' or 'array.size'")]
    [InlineData("length", "'string.size' or 'array.size'")]
    [InlineData("count", "'string.size' or 'array.size'")]
    [InlineData("format", "'math.format' or 'date.to_string'")]
    [InlineData("contains", "'string.contains' or 'array.contains'")]
    public void Function_ThatCanBeTwoOfOurs_NamesBothAndOffersNeither(string word, string ours)
    {
        var finding = Sample.Find($"{{{{ name | {{|SMS2002:{word}|}} }}}}", "name: string(20)");

        Assert.Equal($"'{word}' is not a function; did you mean {ours}?", finding.Message);
        Assert.Null(finding.Suggestion);
    }

    [Theory]
    [InlineData("today")]
    [InlineData("now")]
    [InlineData("Now")]
    public void Date_OfTheClock_IsAParameter(string word) =>
        Assert.Equal(
            $"'{word}' is not a parameter or a local of this template; a message follows from its arguments alone, so pass the date as a parameter",
            Sample.Find($"{{{{ {{|SMS2001:{word}|}} | date.to_string '%d' }}}}").Message);

    [Theory]
    [InlineData("endif", "end")]
    [InlineData("endfor", "end")]
    [InlineData("nil", "null")]
    [InlineData("None", "null")]
    [InlineData("True", "true")]
    public void Word_OfAnotherLanguage_NamesOurs(string word, string ours)
    {
        var finding = TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"{{{{ {word} }}}}")).Findings.Single(f => f.Rule.Id == "SMS2001");

        Assert.Equal($"'{word}' is not a parameter or a local of this template; did you mean '{ours}'?", finding.Message);
        Assert.Equal(ours, finding.Suggestion);
    }

    [Theory]
    [InlineData("elsif")]
    [InlineData("elif")]
    [InlineData("elseif")]
    public void ElseIf_OfAnotherLanguage_NamesOurs(string word) =>
        Assert.Equal(
            $"'{word}' is not a function; did you mean 'else if'?",
            Sample.Find($"{{{{ if n == 1 }}}}a{{{{ {{|SMS2002:{word}|}} n == 2 }}}}b{{{{ end }}}}", "n: int(1..9)").Message);

    [Theory]
    [InlineData("name.{|SMS2015:length|}", "; did you mean 'size'?")]
    [InlineData("name.{|SMS2015:count|}", "; did you mean 'size'?")]
    [InlineData("name.{|SMS2015:upcase|}", "; pipe the value to 'string.upcase'")]
    [InlineData("name.{|SMS2015:ToUpper|}", "; pipe the value to 'string.upcase'")]
    [InlineData("tags.{|SMS2015:Count|}", "; did you mean 'size'?")]
    [InlineData("tags.{|SMS2015:first|}", "; pipe the value to 'array.first'")]
    public void Member_OfAnotherLanguage_NamesOurs(string expression, string hint) =>
        Assert.EndsWith(hint, Sample.Find($"{{{{ {expression} }}}}", "name: string(20)", "tags: list(int, 3)").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("name.ToUpper()", "'name.ToUpper' is not a function; pipe the value to 'string.upcase'")]
    [InlineData("name.substring(0, 3)", "'name.substring' is not a function; pipe the value to 'string.slice'")]
    [InlineData("tags.join(', ')", "'tags.join' is not a function; pipe the value to 'array.join'")]
    [InlineData("name.shout('x')", "'name.shout' is not a function; it is a value, and a value takes no arguments")]
    public void Method_OfAnotherLanguage_NamesOurs(string expression, string message)
    {
        var file = new TemplateFile("test.smstpl", $"---\nparams:\n  name: string(20)\n  tags: list(int, 3)\n---\n{{{{ {expression} }}}}");

        Assert.Equal(message, TemplateCompiler.Compile(file).Findings.First(f => f.Rule.Id == "SMS2002").Message);
    }

    [Theory]
    [InlineData("from", "sender")]
    [InlineData("language", "culture")]
    [InlineData("parameters", "params")]
    [InlineData("max_segments", "segments")]
    public void Key_OfAnotherProduct_NamesOurs(string key, string ours) =>
        Assert.Equal(
            $"'{key}' is not a key of the front matter; did you mean '{ours}'?",
            Assert.Single(Verify($"---\n{{|SMS1023:{key}|}}: x\n---\nHi").Findings).Message);

    [Theory]
    [InlineData("fo")]
    [InlineData("lb")]
    [InlineData("frr")]
    [InlineData("sr-Grek")]
    [InlineData("french")]
    public void Language_OutsideTheTable_IsNotGuessed(string culture)
    {
        var finding = Assert.Single(Verify($"---\nculture: {{|SMS2014:{culture}|}}\n---\nHi").Findings);

        Assert.DoesNotContain("did you mean", finding.Message, StringComparison.Ordinal);
        Assert.Null(finding.Suggestion);
    }
}
