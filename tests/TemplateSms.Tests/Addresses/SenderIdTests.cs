namespace TemplateSms.Tests.Addresses;

public class SenderIdTests
{
    [Theory]
    [InlineData("ACME")]
    [InlineData("A1234567890")]
    [InlineData("ACME Shop")]
    [InlineData("isendpro")]
    public void Parse_Sender_KeepsIt(string sender)
    {
        Assert.Equal(sender, SenderId.Parse(sender).Value);
        Assert.Equal(sender, SenderId.Parse(sender).ToString());
        Assert.True(SenderId.TryParse(sender, out _));
    }

    [Theory]
    [InlineData("", "at least 4")]
    [InlineData("ABC", "3 of at least 4")]
    [InlineData("A12345678901", "12 of at most 11")]
    [InlineData("12345", "digits only")]
    [InlineData("1234 567", "digits only")]
    [InlineData(" ACME", "either end")]
    [InlineData("ACME ", "either end")]
    [InlineData("Café", "'é' U+00E9")]
    [InlineData("AC-ME", "'-' U+002D")]
    public void Parse_TextThatBreaksTheRule_NamesTheRule(string sender, string rule)
    {
        var exception = Assert.Throws<FormatException>(() => SenderId.Parse(sender));

        Assert.StartsWith("The sender is not valid: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(rule, exception.Message, StringComparison.Ordinal);
        Assert.False(SenderId.TryParse(sender, out var none));
        Assert.Null(none);
    }

    [Fact]
    public void Equals_SameText_IsTrueInTheSameCaseOnly()
    {
        Assert.Equal(SenderId.Parse("ACME"), SenderId.Parse("ACME"));
        Assert.True(SenderId.Parse("ACME") != SenderId.Parse("acme"));
    }
}
