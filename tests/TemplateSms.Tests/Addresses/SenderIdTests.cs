namespace TemplateSms.Tests.Addresses;

public class SenderIdTests
{
    [Theory]
    [InlineData("ACME")]
    [InlineData("A1234567890")]
    [InlineData("ACME Shop")]
    [InlineData("IBM")]
    [InlineData("+33680010203")]
    [InlineData("Café-Bar & Grill")]
    public void Parse_Sender_KeepsIt(string sender)
    {
        Assert.Equal(sender, SenderId.Parse(sender).Value);
        Assert.Equal(sender, SenderId.Parse(sender).ToString());
        Assert.True(SenderId.TryParse(sender, out _));
    }

    [Fact]
    public void Parse_EmptyText_IsRefused()
    {
        Assert.Equal("The sender is not valid: it is empty.", Assert.Throws<FormatException>(() => SenderId.Parse("")).Message);
        Assert.False(SenderId.TryParse("", out var none));
        Assert.Null(none);
    }

    [Fact]
    public void Equals_SameText_IsTrueInTheSameCaseOnly()
    {
        Assert.Equal(SenderId.Parse("ACME"), SenderId.Parse("ACME"));
        Assert.True(SenderId.Parse("ACME") != SenderId.Parse("acme"));
    }
}
