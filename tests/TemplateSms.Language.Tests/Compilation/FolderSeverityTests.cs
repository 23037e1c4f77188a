using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Compilation;

public class FolderSeverityTests
{
    private const string Unused = "---\nparams:\n  {|SMS2005:name|}: int\n---\nHi";

    [Theory]
    [InlineData("error", Severity.Error)]
    [InlineData("warning", Severity.Warning)]
    [InlineData("suggestion", Severity.Info)]
    [InlineData("silent", Severity.Hidden)]
    [InlineData("default", Severity.Warning)]
    [InlineData("Error", Severity.Error)]
    public void Key_OfARule_IsItsSeverityInTheFolder(string level, Severity expected) =>
        Assert.Equal(expected, Assert.Single(Verify(Unused, "SMS2005", level)).Severity);

    [Fact]
    public void Key_None_TurnsTheRuleOff() => Verify("---\nparams:\n  name: int\n---\nHi", "SMS2005", "none");

    [Fact]
    public void Key_InLowerCase_IsTheRule() => Verify("---\nparams:\n  name: int\n---\nHi", "sms2005", "none");

    // It is an error since every send would throw, but there is code.
    [Fact]
    public void Key_OfAnErrorThatLeavesCode_LowersIt()
    {
        var compiled = CompilerVerifier.Verify("Hi {|SMS3004:ê|}", folderDefaults: new KeyValue("severity.SMS3004", "warning"));

        Assert.Equal(Severity.Warning, Assert.Single(compiled.Findings).Severity);
        Assert.True(compiled.CanEmit);
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("none")]
    public void Key_OfARuleThatPreventsCode_SaysThatItStaysAnError(string level)
    {
        var findings = Verify("{|SMS9010:|}Hi {{ {|SMS2001:nmae|} }}", "SMS2001", level);

        Assert.Equal([Severity.Warning, Severity.Error], findings.Select(finding => finding.Severity));
        Assert.Equal(
            $"'smstpl_severity.SMS2001 = {level}' has no effect: there is no code of a template that breaks SMS2001, so it stays an error",
            findings[0].Message);
    }

    [Theory]
    [InlineData("error")]
    [InlineData("default")]
    public void Key_OfARuleThatPreventsCode_ThatChangesNothing_IsSilent(string level) => Verify("Hi", "SMS2001", level);

    [Theory]
    [InlineData("SMS3999", "error", "there is no rule SMS3999")]
    [InlineData("sms3999", "error", "there is no rule SMS3999")]
    [InlineData("", "error", "there is no rule ")]
    [InlineData("SMS3002", "loud", "'loud' is no severity; it takes error, warning, suggestion, silent, none or default")]
    [InlineData("SMS3002", "", "'' is no severity; it takes error, warning, suggestion, silent, none or default")]
    [InlineData("SMS4001", "none", "SMS4001 is a rule of C#, whose severity is 'dotnet_diagnostic.SMS4001.severity' in a section of *.cs files")]
    public void Key_WithoutEffect_SaysWhy(string id, string level, string reason)
    {
        var finding = Assert.Single(Verify("{|SMS9010:---|}\nsegments: 1\n---\nHi", id, level));

        Assert.Equal($"'smstpl_severity.{id.ToUpperInvariant()} = {level}' has no effect: {reason}", finding.Message);
    }

    [Fact]
    public void Key_OfTheFindingOnKeys_TurnsItOff() => CompilerVerifier.Verify(
        "Hi", folderDefaults: [new KeyValue("severity.SMS3999", "error"), new KeyValue("severity.SMS9010", "none")]);

    private static EquatableArray<Finding> Verify(string marked, string id, string level) =>
        CompilerVerifier.Verify(marked, folderDefaults: new KeyValue("severity." + id, level)).Findings;
}
