using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Tests.Sms;

public class ForeignCharactersTests
{
    [Theory]
    [InlineData("ê", "'ê' U+00EA (use 'e')")]
    [InlineData("êêé", "'ê' U+00EA (use 'e')")]
    [InlineData("’…", "'’' U+2019 (use '''), '…' U+2026 (use '...')")]
    [InlineData("\u00a0\u200b\u2028", "U+00A0 (use ' '), U+200B (leave it out), U+2028 (use a line break)")]
    [InlineData("😀a😀", "'😀' U+1F600")]
    [InlineData("я", "'я' U+044F")]
    public void Characters_AreNamedOnceWithTheirReplacement(string text, string description) =>
        Assert.Equal(description, ForeignCharacters.Describe(text, new TextSpan(0, text.Length)));

    [Fact]
    public void HalfOfAPair_IsNamedByItsUnit() =>
        Assert.Equal("U+D83D, '😀' U+1F600, U+DE00", ForeignCharacters.Describe("\ud83dx😀\ude00", new TextSpan(0, 5)));

    [Theory]
    [InlineData("Hello", "Hello")]
    [InlineData("L’été… «œuf»", "L'été... \"oeuf\"")]
    [InlineData("10\u00a0€", "10 €")]
    [InlineData("e\u0301", "e")]
    [InlineData("Привет", null)]
    [InlineData("ok 😀", null)]
    public void Text_WithEquivalents_IsReplaced(string text, string? replaced) => Assert.Equal(replaced, ForeignCharacters.Replace(text));
}
