using System.Text.RegularExpressions;

namespace TemplateSms.Architecture.Tests.English;

/// <summary>A summary begins with a verb or a noun, never with a clause such as "What the gateway said".</summary>
public sealed partial class SummaryTests
{
    [Fact]
    public void Summary_OfSrc_BeginsWithNoClause() => Assert.Empty(
        from file in Repository.FilesOf("")
        let text = File.ReadAllText(file)
        from Match summary in Clause().Matches(text)
        select $"{Path.GetRelativePath(Repository.Folder, file)}({text.AsSpan(0, summary.Index).Count('\n') + 1}): {summary.Groups["clause"].Value}");

    [Theory]
    [InlineData("/// <summary>What the gateway said.</summary>", true)]
    [InlineData("/// <summary>\n    /// How often a request is made.\n", true)]
    [InlineData("/// <summary>Whether the message was taken.</summary>", false)]
    [InlineData("/// <summary>Counts what is left.</summary>", false)]
    public void Summary_OfAMember_IsJudgedByItsFirstWord(string comment, bool isClause) => Assert.Equal(isClause, Clause().IsMatch(comment));

    [GeneratedRegex(@"<summary>[\s/]*(?<clause>(What|Where|Who|Whom|Whose|Which|That|How)\b[^\r\n]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Clause();
}
