using TemplateSms.Language.Fixes;
using TemplateSms.LanguageServer.Text;

namespace TemplateSms.LanguageServer.Tests.Text;

public sealed class TextChangeTests
{
    [Theory]
    [InlineData("\0a", "a")]
    [InlineData("a", "ba")]
    [InlineData("a\nb", "a\r\nb")]
    [InlineData("a😀b", "a😁b")]
    [InlineData("", "a")]
    [InlineData("a", "")]
    [InlineData("aaa", "aa")]
    public void Between_TwoTexts_MakesOneOfTheOther(string before, string after) =>
        Assert.Equal(after, TextEdits.Apply(before, [TextChange.Between(before, after)!.Value]));

    [Fact]
    public void Between_RandomTexts_MakesOneOfTheOther()
    {
        const int seed = 20261201;
        var random = new Random(seed);
        for (var i = 0; i < 10_000; i++)
        {
            var (before, after) = (Text(random), Text(random));
            var made = TextChange.Between(before, after) is { } edit ? TextEdits.Apply(before, [edit]) : before;
            Assert.True(after == made, $"'{before}' to '{after}', seed {seed}");
        }
    }

    private static string Text(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(6) switch { 0 => "\r", 1 => "\n", 2 => "😀", 3 => "😁", _ => "a" }));
}
