using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Tests.Codes;

// The grammar of https://wicg.github.io/sms-one-time-codes/#format, as strict as its strictest reader.
public class OriginBoundLineTests
{
    [Theory]
    [InlineData("747723 is your ExampleCo authentication code.\n\n@example.com #747723", "example.com", "747723", null)]
    [InlineData("747723 is your ExampleCo authentication code.\n\n@example.com #747723 %ecommerce.example", "example.com", "747723", "ecommerce.example")]
    [InlineData("@shop.example #123456 @bank.example", "shop.example", "123456", "bank.example")]
    [InlineData("@example.com #G-123456", "example.com", "G-123456", null)]
    [InlineData("Code\r\n@example.com #1", "example.com", "1", null)]
    [InlineData("@xn--bcher-kva.example #a1", "xn--bcher-kva.example", "a1", null)]
    [InlineData("@www.a-b.0.co #a@b%c", "www.a-b.0.co", "a@b%c", null)]
    public void Message_WithALineAtItsEnd_HasIt(string message, string host, string code, string? embedded) =>
        Assert.Equal(new OriginBoundLine(host, code, embedded), OriginBoundReader.LineOf(message));

    [Theory]
    [InlineData("")]
    [InlineData("747723 is your code.")]
    [InlineData("something @example.com #747723")]
    [InlineData("#747723 %ecommerce.example @example.com")]
    [InlineData("@example.com code #747723")]
    [InlineData("@example.com  #747723")]
    [InlineData("@example.com\t#747723")]
    [InlineData("@example.com\u00a0#747723")]
    [InlineData("@example.com#747723")]
    [InlineData("@example.com #")]
    [InlineData("@example.com # 747723")]
    [InlineData("@example.com 747723")]
    [InlineData("@example.com")]
    [InlineData("@ #747723")]
    [InlineData("@")]
    [InlineData(" @example.com #747723")]
    [InlineData("@example.com #747723 ")]
    [InlineData("@example.com #747723\n")]
    [InlineData("@example.com #747723\nSTOP 36063")]
    [InlineData("@example.com #747723 STOP 36063")]
    [InlineData("@example.com #747723 #1")]
    [InlineData("@example.com #747#723")]
    [InlineData("@example.com #747723 %")]
    [InlineData("@example.com #747723 %ecommerce.example $future")]
    [InlineData("@example.com #747723 @bank.example %bank.example")]
    [InlineData("@Example.com #747723")]
    [InlineData("@bücher.example #747723")]
    [InlineData("@https://example.com #747723")]
    [InlineData("@example.com:443 #747723")]
    [InlineData("@example.com/login #747723")]
    [InlineData("@localhost #747723")]
    [InlineData("@192.0.2.1 #747723")]
    [InlineData("@example..com #747723")]
    [InlineData("@.example.com #747723")]
    [InlineData("@example.com. #747723")]
    [InlineData("@-example.com #747723")]
    [InlineData("@example-.com #747723")]
    public void Message_ThatSomeReaderDoesNotUnderstand_HasNone(string message) => Assert.Null(OriginBoundReader.LineOf(message));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Label_HasAtMost63Characters(int length, bool isValid) =>
        Assert.Equal(isValid, OriginBoundReader.LineOf($"@{new string('a', length)}.example #1") is not null);

    [Theory]
    [InlineData(253, true)]
    [InlineData(254, false)]
    public void Host_HasAtMost253Characters(int length, bool isValid) =>
        Assert.Equal(isValid, OriginBoundReader.LineOf($"@{string.Concat(Enumerable.Repeat("abcdefghi.", 24))}{new string('a', length - 240)} #1") is not null);
}
