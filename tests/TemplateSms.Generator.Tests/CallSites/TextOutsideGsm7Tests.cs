using System.Globalization;

namespace TemplateSms.Generator.Tests.CallSites;

public class TextOutsideGsm7Tests
{
    [Theory]
    [InlineData("Votre colis arrive à Orléans, 5 €")]
    [InlineData("ÄÖÑÜ§ äöñüà ΔΦΓΛΩΠΨΣΘΞ {}[]~")]
    public Task Text_WithinGsm7_DoesNotTrigger(string text) =>
        CallSite.VerifyAsync($"""SmsContent.Create("{text}");""");

    [Fact]
    public Task Text_AsUcs2OrAuto_DoesNotTrigger() =>
        CallSite.VerifyAsync("""
            SmsContent.Create("Привет", SmsEncoding.Ucs2);
            SmsContent.Create("Привет", SmsEncoding.Auto);
            """);

    [Theory]
    [InlineData("{|SMS4003:Привет|}")]
    [InlineData("{|SMS4003:Привет, мир|}!")]
    [InlineData("Code 12: {|SMS4003:код|} 34 {|SMS4003:мир|}")]
    [InlineData("{|SMS4003:שלום|} Anna {|SMS4003:שלום|}")]
    [InlineData("{|SMS4003:नमस्ते - दुनिया|}.")]
    [InlineData("Un ch{|SMS4003:â|}teau, une for{|SMS4003:ê|}t")]
    [InlineData("{|SMS4003:“|}Bonjour{|SMS4003:”|}")]
    [InlineData("Go {|SMS4003:🚀|} {|SMS4003:🚀|}")]
    [InlineData("{|SMS4003:日本語|}")]
    public Task Text_OutsideGsm7_TriggersOnceARun(string marked) =>
        CallSite.VerifyAsync($"""SmsContent.Create("{marked}");""");

    [Fact]
    public async Task Text_OutsideGsm7_MessageNamesEveryCharacterOnce()
    {
        var found = await CallSite.VerifyAsync("""SmsContent.Create("{|SMS4003:Ура, да|}");""");

        Assert.Equal(
            "Outside the GSM-7 alphabet: 'У' U+0423 CYRILLIC CAPITAL LETTER U, 'р' U+0440 CYRILLIC SMALL LETTER ER, 'а' U+0430 CYRILLIC SMALL LETTER A, 'д' U+0434 CYRILLIC SMALL LETTER DE. "
            + "Replace them, or send the text as UCS-2 (70 characters a segment instead of 160)",
            Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Text_WithAnEquivalent_MessageGivesIt()
    {
        var found = await CallSite.VerifyAsync("""SmsContent.Create("for{|SMS4003:ê|}t{|SMS4003:…|}");""");

        Assert.StartsWith("Outside the GSM-7 alphabet: 'ê' U+00EA LATIN SMALL LETTER E WITH CIRCUMFLEX (use 'e').", found[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.StartsWith("Outside the GSM-7 alphabet: '…' U+2026 HORIZONTAL ELLIPSIS (use '...').", found[1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public Task Text_OutsideGsm7AndTooLong_TriggersForItsCharactersOnly() =>
        CallSite.VerifyAsync($$"""SmsContent.Create("{{new string('a', 170)}}{|SMS4003:Привет|}");""");
}
