using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Text;

public class TemplatePathTests
{
    [Theory]
    [InlineData("zz\n/recurse:*.cs\n.smstpl", "U+000A")]
    [InlineData("a\rb.smstpl", "U+000D")]
    [InlineData("a\tb.smstpl", "U+0009")]
    [InlineData("\u001b[31m.smstpl", "U+001B")]
    [InlineData("folder\u0007/a.smstpl", "U+0007")]
    [InlineData("a\u0085.smstpl", "U+0085")]
    [InlineData("a\"b.smstpl", "U+0022")]
    [InlineData("a|b.smstpl", "U+007C")]
    [InlineData("a\u2028b.smstpl", "U+2028")]
    [InlineData("a\u202eb.smstpl", "U+202E")]
    [InlineData("a\u2066b.smstpl", "U+2066")]
    [InlineData("a\ufffdb.smstpl", "U+FFFD")]
    public void Path_WithACharacterThatNoBuildTakes_IsAnError(string path, string character)
    {
        var template = TemplateCompiler.Compile(new TemplateFile("/project/" + path, "Hi {{ nobody }}") { ProjectFolder = "/project/" });

        var finding = Assert.Single(template.Findings);
        Assert.Equal(ConfigurationRules.BadPath, finding.Rule);
        Assert.Equal($"A template's path cannot contain the character {character}; rename the file, or the folder", finding.Message);
        Assert.False(template.CanEmit);
    }

    // Data of a test cannot hold half a pair.
    [Fact]
    public void Path_WithHalfAPair_IsAnError() => Path_WithACharacterThatNoBuildTakes_IsAnError("a\ud83db.smstpl", "U+D83D");

    [Theory]
    [InlineData("a;b,c%41=d*e?f.smstpl")]
    [InlineData("-a/@b/it's (1) [2] {3} $(x) `.smstpl")]
    [InlineData("Été à la mer/Мой магазин/🎉👩‍👧.smstpl")]
    [InlineData("می‌خواهم.smstpl")]
    public void Path_WithAnyOtherCharacter_IsAllowed(string path) =>
        Assert.DoesNotContain(
            TemplateCompiler.Compile(new TemplateFile(path, "---\nname: a\n---\nHi")).Findings,
            finding => finding.Rule == ConfigurationRules.BadPath);

    // The compiler is given paths from the project's folder on.
    [Fact]
    public void Path_OfTheProjectItself_IsTheUsersOwn() =>
        Assert.Empty(TemplateCompiler.Compile(new TemplateFile("/home/\"me\"/a.smstpl", "Hi") { ProjectFolder = "/home/\"me\"/" }).Findings);
}
