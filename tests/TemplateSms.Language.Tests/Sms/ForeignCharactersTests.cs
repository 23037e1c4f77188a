using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Tests.Sms;

public class ForeignCharactersTests
{
    [Theory]
    [InlineData("ê", "'ê' U+00EA LATIN SMALL LETTER E WITH CIRCUMFLEX (use 'e')")]
    [InlineData("êêé", "'ê' U+00EA LATIN SMALL LETTER E WITH CIRCUMFLEX (use 'e')")]
    [InlineData("’…", "'’' U+2019 RIGHT SINGLE QUOTATION MARK (use '''), '…' U+2026 HORIZONTAL ELLIPSIS (use '...')")]
    [InlineData("\u00a0\u200b\u2028", "U+00A0 NO-BREAK SPACE (use ' '), U+200B ZERO WIDTH SPACE (leave it out), U+2028 LINE SEPARATOR (use a line break)")]
    [InlineData("😀a😀", "'😀' U+1F600 GRINNING FACE")]
    [InlineData("я", "'я' U+044F CYRILLIC SMALL LETTER YA")]
    public void Characters_AreNamedOnceWithTheirReplacement(string text, string description) =>
        Assert.Equal(description, ForeignCharacters.Describe(text, new TextSpan(0, text.Length)));

    [Fact]
    public void HalfOfAPair_IsNamedByItsUnit() =>
        Assert.Equal("U+D83D, '😀' U+1F600 GRINNING FACE, U+DE00", ForeignCharacters.Describe("\ud83dx😀\ude00", new TextSpan(0, 5)));

    [Theory]
    [InlineData("Hello", "Hello")]
    [InlineData("L’été… «œuf»", "L'été... \"oeuf\"")]
    [InlineData("10\u00a0€", "10 €")]
    [InlineData("e\u0301", "e")]
    [InlineData("Привет", null)]
    [InlineData("ok 😀", null)]
    public void Text_WithEquivalents_IsReplaced(string text, string? replaced) => Assert.Equal(replaced, ForeignCharacters.Replace(text));
}
