namespace TemplateSms.Generator.Tests.Emit;

public class SegmentTests
{
    private static readonly int _stop = GatewayRules.Isendpro.Reserve;

    [Theory]
    [InlineData("1", 160, 1)]
    [InlineData("2", 306, 2)]
    [InlineData("3", 459, 3)]
    [InlineData("4", 612, 4)]
    [InlineData("5", 765, 5)]
    [InlineData("6", 918, 6)]
    [InlineData("dynamic", 918, 6)]
    public void Gsm7Text_UpToItsSegments_Fits_OneMoreDoesNot(string segments, int room, int most)
    {
        var template = Message.Template($"segments: {segments}\nunencodable: replace\nparams:\n  text: string", "{{ text }}");

        Assert.Equal((room - _stop, most), Figures(Message.Content(template, $"new string('a', {room - _stop})")));
        Assert.Equal(SmsArgumentProblem.TextTooLong, Message.Error(template, $"new string('a', {room - _stop + 1})").Reason);
    }

    [Theory]
    [InlineData("1", 70, 1)]
    [InlineData("2", 134, 2)]
    [InlineData("6", 402, 6)]
    [InlineData("dynamic", 402, 6)]
    public void Ucs2Text_UpToItsSegments_Fits_OneMoreDoesNot(string segments, int room, int most)
    {
        var template = Message.Template($"segments: {segments}\nencoding: ucs2\nparams:\n  text: string", "{{ text }}");

        Assert.Equal((room - _stop, most), Figures(Message.Content(template, $"new string('й', {room - _stop})")));
        Assert.Equal(SmsArgumentProblem.TextTooLong, Message.Error(template, $"new string('й', {room - _stop + 1})").Reason);
    }

    [Fact]
    public void Marketing_ReservesTheStopText()
    {
        var template = Message.Template("kind: marketing\nunencodable: replace\nparams:\n  text: string", "{{ text }}");

        Assert.Equal((148, 1), Figures(Message.Content(template, "new string('a', 148)")));
        Assert.Equal(SmsArgumentProblem.TextTooLong, Message.Error(template, "new string('a', 149)").Reason);
    }

    [Fact]
    public void Text_OverItsRoomThoughEveryArgumentIsWithinItsBound_IsRefused()
    {
        var template = Message.Template("unencodable: replace\nparams:\n  a: string(100)\n  b: string(100)", "{{ a }}{{ b }}");

        var error = Message.Error(template, "new string('a', 100), new string('b', 61)");

        Assert.Equal(("test", null, SmsArgumentProblem.TextTooLong), (error.Template, error.Parameter, error.Reason));
        Assert.Contains("161", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Template_ThatNeverFits_CompilesAndRefuses() =>
        Assert.Equal(SmsArgumentProblem.TextTooLong, Message.Error(new string('a', 161)).Reason);

    private static (int Units, int Segments) Figures(SmsContent content) => (content.Units, content.Segments);
}
