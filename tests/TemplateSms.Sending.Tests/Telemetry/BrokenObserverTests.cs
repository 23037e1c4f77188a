using System.Diagnostics;

namespace TemplateSms.Sending.Tests.Telemetry;

/// <summary>Whoever watches a send does not decide what its caller is told: a lost receipt would be a message sent twice.</summary>
public sealed class BrokenObserverTests
{
    public static TheoryData<BrokenPart> Parts => [.. Enum.GetValues<BrokenPart>()];

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Send_Accepted_GivesTheReceipt(BrokenPart part)
    {
        using var observer = new BrokenObserver(part);
        var client = observer.Client(request => Answers.CodesAsync(request, 0));

        var one = await client.SendAsync(TestMessage.Message);
        var many = await client.SendAsync([TestMessage.Message]);

        Assert.Equal(SmsStatus.Accepted, one.Status);
        Assert.True(many.AllAccepted);
        Assert.Null(Activity.Current);
        Assert.NotEqual(0, observer.Faults);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Send_RetriedAndAccepted_GivesTheReceipt(BrokenPart part)
    {
        var attempts = 0;
        using var observer = new BrokenObserver(part);
        var client = observer.Client(request => ++attempts == 1 ? Answers.NotReached() : Answers.CodesAsync(request, 0));

        Assert.Equal(SmsStatus.Accepted, (await client.SendAsync(TestMessage.Message)).Status);
        Assert.Equal(2, attempts);
        Assert.NotEqual(0, observer.Faults);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Send_RefusedOrNotReachedOrUnknown_ThrowsWhatItIs(BrokenPart part)
    {
        using var observer = new BrokenObserver(part);

        await Assert.ThrowsAsync<SmsRejectedException>(() => observer.Client(request => Answers.CodesAsync(request, 11)).SendAsync(TestMessage.Message));
        await Assert.ThrowsAsync<SmsTransportException>(() => observer.Client(_ => Answers.NotReached()).SendAsync(TestMessage.Message));
        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => observer.Client(Answers.NoneAsync).SendAsync(TestMessage.Message));
        Assert.NotEqual(0, observer.Faults);
    }

    [Theory]
    [InlineData(BrokenPart.Log)]
    [InlineData(BrokenPart.Measurement)]
    public async Task Send_RefusedBeforeSending_ThrowsWhatItIs(BrokenPart part)
    {
        using var observer = new BrokenObserver(part);
        var ucs2 = SmsContent.Create("Привет", SmsEncoding.Ucs2);
        var client = observer.Client(request => Answers.CodesAsync(request, 0));

        await Assert.ThrowsAsync<SmsRejectedException>(() => client.SendAsync(ucs2.To(TestMessage.Number)));
        Assert.Single((await client.SendAsync([ucs2.To(TestMessage.Number)])).Rejected);
        Assert.NotEqual(0, observer.Faults);
    }
}
