using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Tests.Sms;

/// <summary>The senders that stand in for one that a gateway refuses.</summary>
public class SenderTextTests
{
    [Theory]
    [InlineData("ACME Shop Paris", "ACME Shop P")]
    [InlineData("ACME Shops Paris", "ACME Shops")]
    [InlineData("  ACME  ", "ACME")]
    [InlineData("ACME Shop 1", null)]
    [InlineData("AC-ME Shop Paris", null)]
    [InlineData("IBM ", null)]
    [InlineData("123456789012", null)]
    public void Shorten_Sender_IsOneThatTheGatewayTakes(string sender, string? shortened) => Assert.Equal(shortened, SenderText.Shorten(sender, GatewaySet.Isendpro));

    [Fact]
    public void Shorten_SenderOfAGatewayThatTakesAnyText_LosesItsBlanksOnly()
    {
        var any = GatewaySet.Read("any", out _)!;

        Assert.Equal(new string('a', 500), SenderText.Shorten(new string('a', 500) + " ", any));
        Assert.Null(SenderText.Shorten(new string('a', 500), any));
    }

    [Theory]
    [InlineData("Caf\u00e9", "Cafe")]
    [InlineData("\u00c9t\u00e9 2026", "Ete 2026")]
    [InlineData("\u00c7a va", "Ca va")]
    [InlineData("B\u00ebte\u00ea", "Betee")]
    [InlineData("ACME", null)]
    [InlineData("\u0416\u0416\u0416\u0416", null)]
    [InlineData("Caf\u00e9!", null)]
    [InlineData("r\u00e9", null)]
    public void InAscii_Sender_HasTheNearestLetters(string sender, string? ascii) => Assert.Equal(ascii, SenderText.InAscii(sender, GatewaySet.Isendpro));

    [Fact]
    public void InAscii_EveryLetterOfGsm7_IsAsUnicodeDecomposesIt()
    {
        const string Letters = "\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\u00d8\u00f8\u00c5\u00e5\u00c9\u00c4\u00d6\u00d1\u00dc\u00e4\u00f6\u00f1\u00fc\u00e0";

        Assert.Equal("eeuioCOoAaEAONUaonua", string.Concat(Letters.Select(letter => SenderText.InAscii($"x{letter}yz", GatewaySet.Isendpro)![1])));
    }

    [Fact]
    public void InAscii_LettersOfAscii_Stay() => Assert.Equal("eueiocoaAONuUa e", SenderText.InAscii("eueiocoaAONuUa \u00e9", GatewaySet.Read("any", out _)!));
}
