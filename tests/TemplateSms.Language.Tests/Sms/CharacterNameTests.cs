using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Tests.Sms;

// Expected names are those of Unicode's own charts.
public class CharacterNameTests
{
    [Theory]
    [InlineData("’", "'’' U+2019 RIGHT SINGLE QUOTATION MARK (use ''')")]
    [InlineData("\u00a0", "U+00A0 NO-BREAK SPACE (use ' ')")]
    [InlineData("П", "'П' U+041F CYRILLIC CAPITAL LETTER PE")]
    [InlineData("ش", "'ش' U+0634 ARABIC LETTER SHEEN")]
    [InlineData("😀", "'😀' U+1F600 GRINNING FACE")]
    [InlineData("\u200b", "U+200B ZERO WIDTH SPACE (leave it out)")]
    public void Describe_Character_HasItsUnicodeName(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("\u3400", "CJK UNIFIED IDEOGRAPH-3400")]
    [InlineData("中", "CJK UNIFIED IDEOGRAPH-4E2D")]
    [InlineData("\u9fff", "CJK UNIFIED IDEOGRAPH-9FFF")]
    [InlineData("\U00020000", "CJK UNIFIED IDEOGRAPH-20000")]
    [InlineData("\ufa6d", "CJK COMPATIBILITY IDEOGRAPH-FA6D")]
    [InlineData("\U00017000", "TANGUT IDEOGRAPH-17000")]
    public void Describe_Ideograph_EndsInItsCodePoint(string text, string expected) => Assert.EndsWith(expected, Describe(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("가", "HANGUL SYLLABLE GA")]
    [InlineData("한", "HANGUL SYLLABLE HAN")]
    [InlineData("글", "HANGUL SYLLABLE GEUL")]
    [InlineData("아", "HANGUL SYLLABLE A")]
    [InlineData("힣", "HANGUL SYLLABLE HIH")]
    public void Describe_HangulSyllable_IsNamedByItsLetters(string text, string expected) => Assert.EndsWith(expected, Describe(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("\u0001", "U+0001")]
    [InlineData("\ue000", "U+E000")]
    [InlineData("\uffff", "U+FFFF")]
    [InlineData("\U0010ffff", "U+10FFFF")]
    [InlineData("\u0378", "U+0378")]
    public void Describe_CharacterWithoutAName_IsItsCodePoint(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Fact]
    public void Describe_EveryCodePoint_ComesBack()
    {
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            var text = codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
            var description = Describe(text);
            Assert.True(description.Length == 0 || description.Contains($"U+{codePoint:X4}", StringComparison.Ordinal), description);
        }
    }

    private static string Describe(string text) => ForeignCharacters.Describe(text, new TextSpan(0, text.Length));
}
