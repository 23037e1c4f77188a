using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Syntax;

/// <summary>The reader of YAML throws what it likes: whatever it is, it is one finding at a place.</summary>
public class UnreadableYamlTests
{
    [Theory]
    [InlineData("summary: !!SALE[50]", "SMS1025", "!!SALE[50]")]
    [InlineData("summary: !![x]", "SMS1025", "!![x]")]
    [InlineData("sender: ACME\nsummary:   !!SALE]50 # now", "SMS1025", "!!SALE]50 # now")]
    [InlineData("params:\n  a: int\n  b: !!int]", "SMS1025", "!!int]")]
    [InlineData("!!int]99999999999999999999", "SMS1021", "")]
    [InlineData("- !![x]", "SMS1026", "- !![x]")]
    public void Read_ATagThatTheReaderCannotBear_IsOneFindingAtIt(string yaml, string id, string place)
    {
        var text = $"---\n{yaml}\n---\nHello";

        var finding = Assert.Single(TemplateCompiler.Compile(new TemplateFile("a.smstpl", text)).Findings);

        Assert.Equal((id, place), (finding.Rule.Id, text.Substring(finding.Span.Start, finding.Span.Length)));
    }
}
