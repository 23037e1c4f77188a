using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Tests.Fixes;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Slips;

/// <summary>Front matter whose fences are off by a character is an error, never a part of the message.</summary>
public class FenceTests
{
    private const string Good = "---\nsender: ACME\n---\nHi";

    [Theory]
    [InlineData("{|SMS1029:--|}\nsender: ACME\n---\nHi", "its first line is '--', not '---'")]
    [InlineData("{|SMS1029:----|}\nsender: ACME\n---\nHi", "its first line is '----', not '---'")]
    [InlineData("{|SMS1029:----|}\nsender: ACME\n----\nHi", "its first line is '----', not '---' and its last line is '----', not '---'")]
    [InlineData("{|SMS1029:+++|}\nsender: ACME\n+++\nHi", "its first line is '+++', not '---' and its last line is '+++', not '---'")]
    [InlineData("{|SMS1029:—|}\nsender: ACME\n—\nHi", "its first line is '—', not '---' and its last line is '—', not '---'")]
    [InlineData("\n{|SMS1029:---|}\nsender: ACME\n---\nHi", "a blank line stands before its first '---' line")]
    [InlineData(" \t\n\n{|SMS1029:---|}\nsender: ACME\n---\nHi", "a blank line stands before its first '---' line")]
    [InlineData("{|SMS1029:\ufeff---|}\nsender: ACME\n---\nHi", "its first line has an invisible character")]
    [InlineData("{|SMS1029:sender: ACME|}\n---\nHi", "its first line, '---', is missing")]
    [InlineData("{|SMS1029:sender: ACME|}\nHi", "its first line, '---', is missing and the '---' line after it is missing")]
    [InlineData("{|SMS1029: ---|}\nsender: ACME\n---\nHi", "its first line is indented")]
    [InlineData("---\nsender: ACME\n{|SMS1029: ---|}\nHi", "its last line is indented")]
    [InlineData("---\nsender: ACME\n{|SMS1029:--|}\nHi", "its last line is '--', not '---'")]
    [InlineData("---\nsender: ACME\n{|SMS1029:...|}\nHi", "its last line is '...', not '---'")]
    [InlineData("---\nsender: ACME\n{|SMS1029:--- # end|}\nHi", "its last line has text after '---'")]
    [InlineData("{|SMS1029:--- yaml|}\nsender: ACME\n---\nHi", "its first line has text after '---'")]
    [InlineData("{|SMS1029:```yaml|}\nsender: ACME\n```\nHi", "its first line is '```yaml', not '---' and its last line is '```', not '---'")]
    public void Fence_OffByACharacter_IsAnErrorWithAFix(string template, string problem)
    {
        var finding = Assert.Single(Verify(template.ReplaceLineEndings("\n")).Findings);

        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
        Assert.Equal(Good, Fixing.Apply(Plain(template), FixKey.CorrectFence));
    }

    [Theory]
    [InlineData("# The shop's.\n---\nsender: ACME\n---\nHi", "---\n# The shop's.\nsender: ACME\n---\nHi")]
    [InlineData("{{ # The shop's. }}\n---\nsender: ACME\n---\nHi", "---\nsender: ACME\n---\n{{ # The shop's. }}\nHi")]
    [InlineData("--\r\nsender: ACME\r\n--\r\nHi", "---\r\nsender: ACME\r\n---\r\nHi")]
    [InlineData("params:\n  name: string(9, gsm7)\nHi {{ name }}", "---\nparams:\n  name: string(9, gsm7)\n---\nHi {{ name }}")]
    [InlineData("---\nsender: ACME\nHi", Good)]
    [InlineData("---\nparams:\n  name: string(9, gsm7)\n\nHi {{ name }}", "---\nparams:\n  name: string(9, gsm7)\n---\n\nHi {{ name }}")]
    public void Fix_OfAFence_KeepsWhatIsAroundIt(string template, string expected)
    {
        Assert.Equal(expected, Fixing.Apply(template, FixKey.CorrectFence));
        Assert.Equal(template, FixAll.Apply(new TemplateFile("test.smstpl", template), []).File.Text);
    }

    [Theory]
    [InlineData("--\nHello")]
    [InlineData("----\nHi\n----")]
    [InlineData("--- SALE ---\nCome in")]
    [InlineData("\n---\nHi\n---")]
    [InlineData("Name: Zoe\nOrder: 12")]
    [InlineData("summary: all is well")]
    [InlineData("kind: regards")]
    [InlineData("culture : jazz ce soir")]
    [InlineData("culture: jazz ce soir")]
    [InlineData("Sender: Zoe")]
    [InlineData("#1 in town\nCome in")]
    [InlineData("Hi\n---\nsender: ACME\n---")]
    [InlineData("Encoding: done")]
    [InlineData("==\nPromo: -20%")]
    public void Text_ThatOnlyBeginsLikeFrontMatter_IsText(string template) => Verify(template);

    [Theory]
    [InlineData("---\nsender: ACME\n---\n{|SMS1030:\n|}Hi", "---\nsender: ACME\n---\nHi")]
    [InlineData("---\nsender: ACME\n---\n{|SMS1030:\n \n|}  Hi", "---\nsender: ACME\n---\n  Hi")]
    [InlineData("---\r\nsender: ACME\r\n---\r\n{|SMS1030:\r\n|}Hi", "---\r\nsender: ACME\r\n---\r\nHi")]
    public void BlankLine_AfterTheFrontMatter_IsWorthKnowing(string template, string expected)
    {
        Verify(template);
        Assert.Equal(expected, Fixing.Apply(Plain(template), FixKey.RemoveBlankLines));
    }

    [Theory]
    [InlineData("---\nsender: ACME\n---\n\n{{- 'Hi' }}")]
    [InlineData("\nHi")]
    [InlineData("---\nsender: ACME\n---\nHi\n\nBye")]
    public void BlankLine_ThatIsNotSentOrElsewhere_IsSilent(string template) => Verify(template);

    private static string Plain(string marked) => TestKit.Verifying.MarkedText.Parse(marked).Text;
}
