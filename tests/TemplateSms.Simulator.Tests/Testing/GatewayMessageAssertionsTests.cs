using TemplateSms.Simulator.Testing;

namespace TemplateSms.Simulator.Tests.Testing;

public sealed class GatewayMessageAssertionsTests
{
    private static readonly GatewayMessage _message = new() { Id = 7, Number = "33600123456", Text = "Your order ships", Units = 16, Segments = 1 };

    [Fact]
    public void Assertions_MessageIsSo_ReturnIt() => Assert.Same(
        _message,
        _message.ShouldBeAccepted().ShouldHaveText("Your order ships").ShouldContain("order").ShouldHaveSegments(1).ShouldFitIn(2).ShouldBeEncodedAs(GatewayEncoding.Gsm7));

    public static TheoryData<string, string> Failures => new()
    {
        { "accepted", "to be refused, and it was accepted" },
        { "text", "to have another text: at character 6 'p' U+0070 was expected, and 'o' U+006F was found" },
        { "end", "to have another text: at character 5 its end was expected, and U+0020 was found" },
        { "words", "to contain words of 6 characters, which its text of 16 does not" },
        { "segments", "to have 2 segments, and it has 1, of 16 units in Gsm7" },
        { "encoding", "to be encoded as Ucs2, and it is as Gsm7" },
        { "refused", "to be accepted, and it was refused with code 11" },
        { "code", "to be refused with code 21, and it was with 11" },
        { "room", "to fit in 1 segments, and it has 2, of 16 units in Gsm7" },
    };

    private static readonly Dictionary<string, Action> _failing = new()
    {
        ["accepted"] = () => _message.ShouldBeRefused(),
        ["text"] = () => _message.ShouldHaveText("Your parcel ships"),
        ["end"] = () => _message.ShouldHaveText("Your"),
        ["words"] = () => _message.ShouldContain("parcel"),
        ["segments"] = () => _message.ShouldHaveSegments(2),
        ["encoding"] = () => _message.ShouldBeEncodedAs(GatewayEncoding.Ucs2),
        ["refused"] = () => (_message with { Code = 11 }).ShouldBeAccepted(),
        ["code"] = () => (_message with { Code = 11 }).ShouldBeRefused(21),
        ["room"] = () => (_message with { Segments = 2 }).ShouldFitIn(1),
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void Assertions_MessageIsNotSo_SayHow(string assertion, string words)
    {
        var error = Assert.Throws<GatewayAssertionException>(_failing[assertion]);

        Assert.Equal($"Message 7 to …56 was expected {words}.", error.Message);
        Assert.DoesNotContain("order", error.Message, StringComparison.Ordinal);
    }
}
