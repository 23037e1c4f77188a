using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Compilation;

public class SuppressionTests
{
    private const string Header = "---\nparams:\n  name: string(200, gsm7)\n---\n";

    [Theory]
    // The next line.
    [InlineData("Hi\n{{ # smstpl:disable SMS3004 it is their name }}\nê")]
    // Its own line, before it and after it.
    [InlineData("Hi\n{{ # smstpl:disable SMS3004 }}ê")]
    [InlineData("Hi\nê{{ # smstpl:disable SMS3004 }}")]
    // Several rules, and several ways to write them.
    [InlineData("Hi\n{{ # smstpl:disable SMS2013, SMS3004 }}\nê{{ if 1 }}a{{ end }}")]
    [InlineData("Hi\n{{ # smstpl:disable SMS2013 sms3004: reason }}\nê{{ if 1 }}a{{ end }}")]
    [InlineData("Hi\n{{# smstpl:disable SMS3004\n}}ê")]
    [InlineData("Hi\n{{- #smstpl:disable SMS3004 -}}\nê")]
    [InlineData("Hi\r\n{{ # smstpl:disable SMS3004 ~}}\r\nê")]
    // A comment over several lines: they and the one behind it.
    [InlineData("Hi\n{{ ## smstpl:disable\n SMS3004\n reason ## }}\nê")]
    // A comment behind code.
    [InlineData("Hi\n{{ x = 1 # smstpl:disable SMS3004 }}\nê{{ x }}")]
    [InlineData("Hi\n{{ ## a ## ## smstpl:disable SMS3004 ## x = 1 }}\nê{{ x }}")]
    public void Comment_InTheBody_SuppressesOnItsLineAndTheNext(string template) => CompilerVerifier.Verify(template);

    [Theory]
    [InlineData("Hi\n{{ # smstpl:disable {|SMS9012:SMS3004|} }}\n\n{|SMS3004:ê|}")]
    [InlineData("Hi{|SMS3004:ê|}\n{{ # smstpl:disable {|SMS9012:SMS3004|} }}\n")]
    [InlineData("Hi\n{{ # smstpl:disable {|SMS9012:SMS3005|} }}\n{|SMS3004:ê|}")]
    // A reason may name rules.
    [InlineData("Hi\n{{ # smstpl:disable {|SMS9012:SMS3005|} not SMS3004 }}\n{|SMS3004:ê|}")]
    // Nobody speaks to the compiler.
    [InlineData("Hi\n{{ # see smstpl:disable SMS3004 }}\n{|SMS3004:ê|}")]
    [InlineData("Hi\n{{ # SMS3004 }}\n{|SMS3004:ê|}")]
    [InlineData("Hi # smstpl:disable SMS3004\n{|SMS3004:ê|}")]
    [InlineData("Hi\n{%{ # smstpl:disable SMS3004 }%}\n{|SMS3004:ê|}")]
    [InlineData("Hi\n{{ '# smstpl:disable SMS3004' }}\n{|SMS3004:ê|}")]
    public void Comment_ThatIsNotMeant_SuppressesNothing(string template) => CompilerVerifier.Verify(template);

    [Theory]
    [InlineData(Header + "{{ # smstpl:disable SMS3002 reason ~}}\n\n\nHi {{ name }}\n")]
    [InlineData(Header + "\n {{ # for people }}\n{{ # smstpl:disable SMS3002 reason ~}}\n\n\nHi {{ name }}\n")]
    [InlineData("---\nparams:\n  name: int\n---\n{{ # smstpl:disable SMS2005 kept for callers ~}}\nHi")]
    public void Comment_AtTheTop_SuppressesInTheWholeFile(string template) => CompilerVerifier.Verify(template);

    [Fact]
    public void Comment_BehindText_IsNotAtTheTop() =>
        CompilerVerifier.Verify(Header + "Hi\n{{ # smstpl:disable {|SMS9012:SMS3002|} ~}}\n\n\nHi {{ {|SMS3002:name|} }}\n");

    [Theory]
    [InlineData("SMS3999", "there is no rule SMS3999")]
    [InlineData("sms30", "there is no rule SMS30")]
    [InlineData("SMS2001", "there is no code of a template that breaks SMS2001, so it stays an error")]
    [InlineData("SMS4001", "SMS4001 is a rule of C#, and finds nothing in templates")]
    public void Comment_OfARuleThatCannotBeSuppressed_SaysSo(string id, string reason)
    {
        var compiled = CompilerVerifier.Verify($"{{{{ # smstpl:disable SMS3004 {{|SMS9011:{id}|}} reason }}}}ê");

        Assert.Equal($"'{id}' suppresses nothing: {reason}", Assert.Single(compiled.Findings).Message);
    }

    [Theory]
    [InlineData("{{ # {|SMS9011:smstpl:disable|} }}Hi")]
    [InlineData("{{ # {|SMS9011:smstpl:disable|} the reason SMS3004 }}Hi")]
    [InlineData("{{ # {|SMS9011:smstpl:disable-next-line|} SMS3004 }}Hi")]
    [InlineData("{{ # {|SMS9011:smstpl:enable|} SMS3004 }}Hi")]
    [InlineData("{{ # {|SMS9011:smstpl:|} }}Hi")]
    public void Comment_ThatCannotBeRead_IsAFinding(string template) => CompilerVerifier.Verify(template);

    [Fact]
    public void Error_ThatPreventsCode_StaysWhereAnIdIsSuppressed() =>
        CompilerVerifier.Verify("{{ # smstpl:disable {|SMS9011:SMS2001|} }}{{ {|SMS2001:x|} }}");

    // The proof did not run: whether the message would overflow is not known.
    [Fact]
    public void Comment_OfABrokenTemplate_IsNotCalledNeedless() =>
        CompilerVerifier.Verify("{{ # smstpl:disable SMS3002 }}{{ {|SMS2001:x|} }}");

    [Fact]
    public void NeedlessComment_IsWorthKnowing()
    {
        var found = Assert.Single(CompilerVerifier.Verify("Hi\n{{ # smstpl:disable {|SMS9012:SMS3002|} ~}}").Findings);

        Assert.Equal((Severity.Info, "SMS3002 is suppressed here, but finds nothing on this line or the next; remove the suppression"), (found.Severity, found.Message));
    }

    [Fact]
    public void NeedlessComment_CanBeSuppressedItself() =>
        CompilerVerifier.Verify("{{ # smstpl:disable SMS3002, SMS9012 the bound will grow ~}}\nHi");

    [Fact]
    public void Comment_GoesBeforeTheFoldersSeverity() =>
        CompilerVerifier.Verify("{{ # smstpl:disable SMS3004 }}ê", folderDefaults: new KeyValue("severity.SMS3004", "error"));

    // What an included template suppresses holds for itself; the include is a line of its includer.
    [Fact]
    public void Comment_OfAnIncludedTemplate_HoldsForItselfOnly()
    {
        TemplateFile[] files = [new TemplateFile("a.smstpl", "Hi {{ include 'b' }}"), new TemplateFile("b.smstpl", "{{ # smstpl:disable SMS3004 }}ê")];

        Assert.Equal("SMS3004", Assert.Single(TemplateCompiler.Compile(TemplateResolver.Resolve(files[0], files)).Findings).Rule.Id);
        Assert.Empty(TemplateCompiler.Compile(files[1]).Findings);
    }

    [Fact]
    public void Comments_InGreatNumber_ComeBack()
    {
        var text = string.Concat(Enumerable.Repeat("{{ # smstpl:disable SMS3004 SMS1 SMS3002 smstpl: ~}}\nê", 1100));

        Assert.InRange(TemplateCompiler.Compile(new TemplateFile("a.smstpl", text)).Findings.Count, 1, 400);
    }
}
