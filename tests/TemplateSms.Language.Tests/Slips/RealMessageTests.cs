using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Corpus;

namespace TemplateSms.Language.Tests.Slips;

/// <summary>Messages as shops, doctors and offices send them: no rule about slips mistakes one.</summary>
public class RealMessageTests
{
    public static TheoryData<string, string> Messages
    {
        get
        {
            var messages = new TheoryData<string, string>();
            foreach (var (language, text) in RealMessages.All)
                messages.Add(language, text);
            return messages;
        }
    }

    [Fact]
    public void Messages_AreOfManyLanguages()
    {
        Assert.True(RealMessages.All.Count >= 200);
        Assert.True(RealMessages.All.Select(message => message.Language.Split('-')[0]).Distinct().Count() >= 25);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Message_OfARealSender_HasNoFinding(string language, string text)
    {
        Assert.NotEmpty(language);
        foreach (var body in (string[])[text, $"{text} {{{{ name }}}}", $"{{{{ name }}}}: {text}"])
        {
            var parameters = body.Length == text.Length ? "" : "params:\n  name: string(9)\n";
            var template = $"---\nencoding: ucs2\nsegments: 6\n{parameters}---\n{body}";
            // A link between two segments is what it is.
            Assert.DoesNotContain(TemplateCompiler.Compile(new TemplateFile("test.smstpl", template)).Findings, finding => finding.Rule.Id != "SMS3010");
        }
    }

    // Which characters a text needs is told by the rules of the alphabet, and said of their templates everywhere.
    [Theory]
    [MemberData(nameof(Messages))]
    public void Message_WithoutFrontMatter_HasFindingsOfItsAlphabetAndLengthOnly(string language, string text)
    {
        Assert.NotEmpty(language);
        Assert.All(
            TemplateCompiler.Compile(new TemplateFile("test.smstpl", text)).Findings,
            finding => Assert.Contains(finding.Rule.Id, (string[])["SMS3001", "SMS3004", "SMS3012", "SMS3013"]));
    }
}
