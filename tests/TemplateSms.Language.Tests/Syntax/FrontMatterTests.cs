using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Syntax;

public class FrontMatterTests
{
    [Theory]
    [InlineData("---\nsender: ACME Shop\n---\nHi")]
    [InlineData("---\r\nsender: ACME Shop\r\n---\r\nHi")]
    [InlineData("---  \nsender:   ACME Shop  \n---\t\nHi")]
    [InlineData("---\nsender: 'ACME Shop'\n---\nHi")]
    [InlineData("---\nsender: \"ACME\\x20Shop\" # the shop's\n---\nHi")]
    [InlineData("---\nsender: >-\n  ACME\n  Shop\n---\nHi")]
    [InlineData("---\n# Sent at night.\n\nsender: ACME Shop # the shop's name\n---\nHi")]
    public void Sender_WrittenInAnyWay_IsReadAndTheBodyBegins(string template)
    {
        var model = TemplateCompiler.Compile(new TemplateFile("test.smstpl", template)).Model;

        Assert.Equal("ACME Shop", model.Settings.Sender);
        Assert.Equal("Hi", Assert.IsType<Language.Bound.BoundText>(Assert.Single(model.Body.Statements)).Value);
    }

    [Theory]
    [InlineData("Hi")]
    [InlineData("----\nHi")]
    [InlineData(" ---\nHi\n---\n")]
    [InlineData("Hi\n---\nsender: x\n---\n")]
    public void Text_WithoutAFenceOnTheFirstLine_IsAllMessage(string template) => Verify(template);

    [Theory]
    [InlineData("---\n---\nHi")]
    [InlineData("---\n\n# nothing yet\n---\nHi")]
    [InlineData("---\nparams:\n---\nHi")]
    public void FrontMatter_WithoutEntries_IsAllowed(string template) => Verify(template);

    [Theory]
    [InlineData("{|SMS1020:---|}\nsender: ACME\nHi")]
    [InlineData("{|SMS1020:---|}")]
    [InlineData("{|SMS1020:---|}\nHi {{ name }}, it's me: [you]")]
    public void FrontMatter_WithoutASecondFence_IsOneFinding(string template) => Verify(template);

    [Theory]
    [InlineData("---\n{|SMS1026:sender|}\n---\nHi")]
    [InlineData("---\n{|SMS1026:- sender|}\n---\nHi")]
    [InlineData("---\nsender: {|SMS1026:[ACME, Shop]|}\n---\nHi")]
    [InlineData("---\nsender:\n  {|SMS1026:- ACME|}\n---\nHi")]
    [InlineData("---\n{|SMS1026:sender|}:\n  name: ACME\n---\nHi")]
    [InlineData("---\nparams: {|SMS1026:string|}\n---\nHi")]
    [InlineData("---\nparams:\n  {|SMS1026:name|}:\n    type: string\n---\nHi")]
    [InlineData("---\n? {|SMS1026:[a, b]|}\n: c\nsegments: {|SMS3009:9|}\n---\nHi")]
    public void Value_OfTheWrongShape_IsMarked(string template) => Verify(template);

    [Theory]
    [InlineData("---\nparams:\n  name: {|SMS1025:{x}|}\n---\nHi")]
    [InlineData("---\ntracker: {|SMS1025:{{ id }}|}\n---\nHi")]
    [InlineData("---\ntracker: {|SMS1025:{{ id }}x|}\n---\nHi")]
    [InlineData("---\nsummary: {|SMS1025:Order: it left|}\n---\nHi")]
    [InlineData("---\nsender: ACME\nsummary: {|SMS1025:Order: it left|}\nsegments: 2\n---\nHi")]
    public void Value_ThatYamlReadsDifferently_IsToBeQuoted(string template) => Verify(template);

    [Theory]
    [InlineData("---\nsummary: Order {|SMS1028:#12 left|}\n---\nHi")]
    [InlineData("---\nsender: ACME  {|SMS1028:# the shop|}\n---\nHi")]
    public void Text_BeforeAComment_MayHaveMeantTheCommentToo(string template) => Verify(template);

    [Theory]
    [InlineData("---\nsummary: 'Order #12 left'\n---\nHi")]
    [InlineData("---\nsummary: Order#12 left\n---\nHi")]
    [InlineData("---\nsegments: 2 # two at most\n---\nHi")]
    [InlineData("---\nparams:\n  name: int # of the room\n---\nHi {{ name }}")]
    public void Comment_WhereNobodyWouldWantIt_IsAComment(string template) => Verify(template);

    [Theory]
    [InlineData("---\nsender: {|SMS1022:&a ACME|}\n---\nHi")]
    [InlineData("---\nsummary: {|SMS1022:!!str ACME|}\n---\nHi")]
    [InlineData("---\nsummary: {|SMS1022:!mine ACME|}\n---\nHi")]
    [InlineData("---\nsummary: {|SMS1022:&a ACME|}\nsender: {|SMS1022:*a|}\n---\nHi")]
    [InlineData("---\nsender: ACME\n{|SMS1022:---|} more\n---\nHi")]
    public void Yaml_BeyondKeysAndValues_IsMarked(string template) => Verify(template);

    [Theory]
    [InlineData("---\n{|SMS1023:sendr|}: ACME\n---\nHi", "'sendr' is not a key of the front matter; did you mean 'sender'?")]
    [InlineData("---\n{|SMS1023:Sender|}: ACME\n---\nHi", "'Sender' is not a key of the front matter; did you mean 'sender'?")]
    [InlineData("---\n{|SMS1023:colour|}: red\n---\nHi", "'colour' is not a key of the front matter")]
    [InlineData("---\n{|SMS1023:parms|}:\n  name: string\n---\nHi", "'parms' is not a key of the front matter; did you mean 'params'?")]
    public void Key_ThatIsUnknown_NamesTheNearest(string template, string message) =>
        Assert.Equal(message, Assert.Single(Verify(template).Findings).Message);

    [Theory]
    [InlineData("---\nsender: ACME\nsegments: 2\n{|SMS1024:sender|}: Shop\n---\nHi")]
    [InlineData("---\nparams:\n  n: int\n  {|SMS1024:n|}: int\n---\nHi {{ n }}")]
    public void Key_GivenTwice_MarksTheSecond(string template) => Verify(template);

    [Theory]
    [InlineData("---\nsender: {|SMS1021:'ACME|}\n---\nHi")]
    [InlineData("---\nparams:\n{|SMS1021:\t|}n: int\n---\nHi")]
    [InlineData("---\nsender: ACME\n  kind{|SMS1021:: marketing|}\n---\nHi")]
    public void Yaml_ThatCannotBeRead_IsMarkedWhereItBreaks(string template) => Verify(template);

    [Fact]
    public void Findings_InAFileWithCrlf_AreWhereTheyAreWithLf() =>
        Verify("""
            ---
            # A comment.
            sender: AC{|SMS3007:!|}ME
            segments: {|SMS3009:9|}
            params:
              name: {|SMS2008:strin|}
            ---
            Hi, {{ {|SMS2001:nam|} }}
            """.ReplaceLineEndings("\r\n"));

    [Fact]
    public void FrontMatter_OfMoreThan16Kilobytes_IsNotRead() =>
        Verify("{|SMS1027:---|}\nsummary: " + new string('a', 16 * 1024) + "\n---\nHi");

    [Fact]
    public void FrontMatter_OfAlmost16Kilobytes_IsRead() => Verify("---\nsummary: " + new string('a', 16_000) + "\n---\nHi");

    [Fact]
    public void FrontMatter_NestedTooDeeply_SaysSo()
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile("a.smstpl", "---\nparams:\n a:\n  b:\n   c:\n    d:\n     e: 1\n---\nHi"));

        Assert.Contains(compiled.Findings, f => f.Rule.Id == "SMS1027" && f.Message.Contains("4 levels", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    public void FrontMatter_OfFiftyThousandBrackets_IsRefusedAsTooLarge(string bracket) =>
        Verify("{|SMS1027:---|}\nparams: " + string.Concat(Enumerable.Repeat(bracket, 50_000)) + "\n---\nHi");
}
