using System.Text;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Sms;

/// <summary>The characters beside which a hidden one is meant, for every character of Unicode.</summary>
public class ApprovedHiddenCharactersTests
{
    private const string Ucs2 = "---\nencoding: ucs2\n---\n";

    // A line for each character; '*' is in its place.
    [Theory]
    [InlineData("JoinerAfter", "*\u200c.")]
    [InlineData("EmojiJoinerAfter", "*\u200d♥.")]
    [InlineData("EmojiJoinerBefore", "♥\u200d*.")]
    [InlineData("BlankAfter", "*\u200bก.")]
    [InlineData("BlankBefore", "ก\u200b*.")]
    [InlineData("FillerAfter", "*\u115f.")]
    [InlineData("FillerBefore", ".\u1160*.")]
    [InlineData("MongolianAfter", "*\u180b.")]
    [InlineData("VariationAfter", "*\ufe00.")]
    public void HiddenCharacter_BesideEveryCharacter_IsMeantWhereItIsApproved(string name, string line)
    {
        var meant = CharacterRanges.All.Chunk(TemplateFile.MostCharacters / 8).SelectMany(characters => MeantBeside(characters, line));

        Snapshot.Matches(CharacterRanges.Describe(meant).Replace(", ", "\n", StringComparison.Ordinal), name);
    }

    // Every kind has more code points than the one that stands for it above.
    [Theory]
    [InlineData("ى\u200c", 0x200B, 0x200D)]
    [InlineData("ᠠ\u180b", 0x180A, 0x1810)]
    [InlineData("♥\ufe00", 0xFDFF, 0xFE10)]
    [InlineData("葛\U000E0100", 0xE00FF, 0xE01F0)]
    [InlineData("ᄀ\u115f", 0x115E, 0x1161)]
    public void HiddenCharacters_OfAKind_AreMeantInTheSamePlace(string meant, int before, int after)
    {
        var (letter, kind) = (meant[..1], char.ConvertToUtf32(meant, 1));
        var meantThere = Enumerable.Range(before, after - before + 1).Where(character => Findings($"{letter}{char.ConvertFromUtf32(character)}.") == 0).ToList();

        Assert.Contains(kind, meantThere);
        Assert.Equal(Enumerable.Range(before + 1, after - before - 1), meantThere.Where(character => character != before && character != after));
    }

    [Theory]
    [InlineData("\U000E0067\U000E007F", 2)]
    [InlineData("\U0001F3F4\U000E0067\U000E007F", 0)]
    [InlineData("\U0001F3F4\U000E0020\U000E007F", 0)]
    [InlineData("\U0001F3F3\U000E0067\U000E007F", 2)]
    [InlineData("\U0001F3F4\U000E007F", 0)]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E0061\U000E007F", 0)]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E0061\U000E0062\U000E007F", 8)]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0073", 3)]
    [InlineData("\U0001F3F4\U000E001F\U000E0067\U000E007F", 3)]
    [InlineData("\U0001F3F4\U000E0067\U000E007F\U000E0080", 1)]
    [InlineData("\U0001F3F4\U000E0067\U000E007Fa\U000E007F", 1)]
    public void Tags_AreThoseOfAFlagAlone(string text, int hidden) => Assert.Equal(hidden, Findings(text));

    private static List<int> MeantBeside(int[] characters, string line)
    {
        var text = new StringBuilder(Ucs2);
        var places = new List<int>();
        foreach (var character in characters)
        {
            var written = line.Replace("*", char.ConvertFromUtf32(character), StringComparison.Ordinal);
            places.Add(text.Length + written.IndexOf(Hidden(line), StringComparison.Ordinal));
            text.Append(written).Append('\n');
        }

        var found = Compile(text.ToString()).SelectMany(finding => finding.AdditionalSpans.Prepend(finding.Span)).Select(span => span.Start).ToHashSet();
        return [.. characters.Where((_, i) => !found.Contains(places[i]))];
    }

    private static int Findings(string text) => Compile(Ucs2 + text).Sum(finding => 1 + finding.AdditionalSpans.Count);

    private static IEnumerable<Finding> Compile(string text)
    {
        var findings = TemplateCompiler.Compile(new TemplateFile("test.smstpl", text)).Findings;
        Assert.DoesNotContain(findings, finding => finding.Rule.Id.StartsWith("SMS1", StringComparison.Ordinal));
        return findings.Where(finding => finding.Rule.Id == "SMS3018");
    }

    private static string Hidden(string line) => line.First(unit => unit is '\u200b' or '\u200c' or '\u200d' or '\u115f' or '\u1160' or '\u180b' or '\ufe00').ToString();
}
