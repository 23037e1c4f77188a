using System.Text.RegularExpressions;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Slips;

/// <summary>Messages as shops, doctors and offices send them: no rule about slips mistakes one.</summary>
public class RealMessageTests
{
    public static TheoryData<string, string> Messages
    {
        get
        {
            var messages = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "messages", "messages.txt")))
            {
                var fields = line.Split('\t');
                messages.Add(fields[0], Regex.Replace(fields[1], @"\\(.)", escape => escape.Value == @"\n" ? "\n" : escape.Groups[1].Value));
            }

            return messages;
        }
    }

    [Fact]
    public void Messages_AreOfManyLanguages()
    {
        Assert.True(Messages.Count >= 200);
        Assert.True(Messages.Select(row => ((string)row[0]).Split('-')[0]).Distinct().Count() >= 25);
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
