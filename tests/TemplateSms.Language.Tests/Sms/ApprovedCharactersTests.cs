using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Sms;

/// <summary>What the compiler makes of every character of Unicode: where a range ends is a line to approve.</summary>
public class ApprovedCharactersTests
{
    private static readonly IReadOnlyList<string> _characters = [.. CharacterRanges.All.Select(char.ConvertFromUtf32)];

    [Fact]
    public void Typographic_Characters_AreTheApprovedOnes() =>
        Snapshot.Matches(Describe(Typography.IsTypographic), "Typographic");

    [Fact]
    public void TypographicUnits_WithoutTheirText_AreTheSame() =>
        Assert.Equal(
            _characters.Where(character => character.Length == 1 && !ForeignRunsOf(character).Equals(0) && Typography.IsTypographic(character)),
            _characters.Where(character => character.Length == 1 && Typography.IsTypographic(character[0])));

    // Words of another script are one fault together with the blank between them; symbols and Latin letters are two.
    [Fact]
    public void Words_OfOneCharacterTwice_AreOneFaultWhereItIsALetterOfAnotherScript() =>
        Snapshot.Matches(Describe(character => ForeignRunsOf($"{character} {character}") == 1), "Letters");

    [Fact]
    public void Words_AfterPunctuation_AreOneFaultWithIt() =>
        Assert.Equal(
            ["!", "\"", "#", "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">", "?", "@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~"],
            Enumerable.Range(' ', 0x7F - ' ').Select(unit => ((char)unit).ToString()).Where(unit => unit != " " && ForeignRunsOf($"Я{unit}Я") == 1));

    [Fact]
    public void Characters_WithAnEquivalent_AreTheApprovedOnes() =>
        Snapshot.Matches(Describe(character => ForeignCharacters.Replace(character) is not null), "Equivalents");

    [Fact]
    public void Characters_WithTheirEquivalents_KeepTheLengthOfTheirText() =>
        Snapshot.Matches(string.Join('\n', CharacterRanges.All.Select((character, i) => (character, Text: ForeignCharacters.Replace(_characters[i])))
            .Where(pair => pair.Text is not null && pair.Text != char.ConvertFromUtf32(pair.character))
            .GroupBy(pair => pair.Text!, pair => pair.character, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"'{group.Key.Replace("\n", "\\n", StringComparison.Ordinal)}': {CharacterRanges.Describe(group)}")), "Replacements");

    [Fact]
    public void RightToLeft_Characters_AreTheApprovedOnes() =>
        Snapshot.Matches(Describe(Script.HasRightToLeft), "RightToLeft");

    [Fact]
    public void LeftToRight_Characters_AreTheApprovedOnes() =>
        Snapshot.Matches(Describe(Script.HasLeftToRight), "LeftToRight");

    [Fact]
    public void SmallGreek_Characters_AreTheApprovedOnes() =>
        Snapshot.Matches(Describe(character => character.Length == 1 && Script.IsSmallGreek(character[0])), "SmallGreek");

    // What a finding calls one such character, and two: "1 sign", "2 Greek characters".
    [Fact]
    public void Characters_WithoutAnEquivalent_AreCountedByTheApprovedScripts() =>
        Snapshot.Matches(string.Join('\n', CharacterRanges.All.Select((character, i) => (character, Words: CountsOf(_characters[i])))
            .Where(pair => pair.Words is not null)
            .GroupBy(pair => pair.Words!, pair => pair.character, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key}: {CharacterRanges.Describe(group)}")), "Scripts");

    private static string? CountsOf(string character) =>
        ForeignCharacters.Replace(character) is not null && !Script.IsSmallGreek(character[0]) ? null
        : $"{ScriptCounts.Describe([character]).Split(", ")[0]}, {ScriptCounts.Describe([character, character]).Split(", the first")[0]}";

    private static string Describe(Func<string, bool> isOne) => CharacterRanges.Describe(CharacterRanges.All.Where((_, i) => isOne(_characters[i]))).Replace(", ", "\n", StringComparison.Ordinal);

    private static int ForeignRunsOf(string text) => ForeignRuns.Of(text).Count;
}
