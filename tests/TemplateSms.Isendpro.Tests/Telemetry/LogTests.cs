using Microsoft.Extensions.Logging;

namespace TemplateSms.Isendpro.Tests.Telemetry;

public sealed class LogTests : IDisposable
{
    private readonly TelemetryRecorder _recorder = new();

    public void Dispose() => _recorder.Dispose();

    [Fact]
    public async Task Send_Accepted_IsLoggedForDebugging()
    {
        await _recorder.Client((request, _) => Answers.CodesAsync(request, 0)).SendAsync(Sample.Message);

        var (level, text) = Assert.Single(_recorder.Lines);
        Assert.Equal(LogLevel.Debug, level);
        Assert.StartsWith("The gateway accepted 1 messages (sms) after 1 attempts in ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_RetriedAndFailed_IsLoggedAtEachStep()
    {
        var client = _recorder.Client((_, _) => Answers.NotReached(), account => account.MaxRetries = 1);

        await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(Sample.Message));

        Assert.Equal(
            [
                (LogLevel.Information, "A request (sms) is made again after 1 attempts: The gateway was not reached: no connection was made."),
                (LogLevel.Warning, "A request (sms) with 1 messages failed after 2 attempts, not_reached: The gateway was not reached: no connection was made."),
            ],
            _recorder.Lines);
    }

    [Fact]
    public async Task Send_Unknown_IsAnError()
    {
        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => _recorder.Client((request, _) => Answers.NoneAsync(request)).SendAsync(Sample.Message));

        Assert.Equal(
            [(LogLevel.Error, "It is unknown whether 1 messages were sent (sms, 1 attempts): The request left and no answer came back: the connection broke.")],
            _recorder.Lines);
    }

    [Fact]
    public async Task SendMany_Refused_IsOneLineWithFigures()
    {
        await _recorder.Client((request, _) => Answers.CodesAsync(request, 0, 21, 11)).SendAsync(Sample.Content, [Sample.Number, Sample.Abroad, Sample.Number]);

        Assert.Equal([(LogLevel.Warning, "The gateway refused 2 of 3 messages (smsmulti), the first with code 21.")], _recorder.Lines);
    }

    [Fact]
    public async Task SendMany_RefusedBeforeSending_IsOneLineForEachRule()
    {
        var ucs2 = SmsContent.Create("Привет", SmsEncoding.Ucs2);
        var client = _recorder.Client((request, _) => Answers.CodesAsync(request, 0));

        await client.SendAsync([ucs2.To(Sample.Number), ucs2.To(Sample.Number), Sample.Message]);

        Assert.Equal(
            (LogLevel.Warning, "2 messages were refused before sending: the gateway sends no UCS-2 to metropolitan France; write the text in GSM-7, or declare the encoding as auto."),
            _recorder.Lines[0]);
    }

    [Fact]
    public async Task Credit_Answered_IsLoggedForDebugging()
    {
        await _recorder.Client((_, _) => Task.FromResult(Answers.Json("""{"etat":{"credit":"10.0"}}"""))).GetCreditAsync();

        var (level, text) = Assert.Single(_recorder.Lines);
        Assert.Equal(LogLevel.Debug, level);
        Assert.StartsWith("The gateway answered (credit) after 1 attempts in ", text, StringComparison.Ordinal);
    }
}
