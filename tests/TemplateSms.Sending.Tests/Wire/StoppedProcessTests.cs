using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Wire;

/// <summary>A process that is stopped in the middle of a send, by a debugger, a container or a machine that is moved.</summary>
public sealed class StoppedProcessTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Send_StoppedBeforeItLeftForLongerThanItsTime_DoesNotLeaveAnyMore(bool isGated)
    {
        var clock = new StoppedClock();
        var read = 0;
        var transport = new StubHandler(async (request, cancellationToken) =>
        {
            clock.StopFor(TimeSpan.FromSeconds(31));
            await request.Content!.CopyToAsync(new NetworkLikeStream(), cancellationToken);
            read++;
            return StubClient.Answer("0");
        });
        using var http = new HttpClient(isGated ? SmsHttpHandler.Create(transport) : transport);

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => StubClient.Of(http, new StubOptions { Timeout = TimeSpan.FromSeconds(30) }, clock).SendAsync(TestMessage.Message));

        Assert.Equal(0, read);
        Assert.StartsWith("The gateway was not reached: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_StoppedForLessThanItsTime_Leaves()
    {
        var clock = new StoppedClock();
        var engine = StubClient.Of(
            async (request, cancellationToken) =>
            {
                clock.StopFor(TimeSpan.FromSeconds(20));
                await request.Content!.CopyToAsync(new NetworkLikeStream(), cancellationToken);
                return StubClient.Answer("0");
            },
            options => options.Timeout = TimeSpan.FromSeconds(30),
            clock);

        Assert.Equal(SmsStatus.Accepted, (await engine.SendAsync(TestMessage.Message)).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SendOnce_StoppedBeforeItLeftForLongerThanItsLease_DoesNotLeaveAnyMore(bool isGated)
    {
        var clock = new StoppedClock();
        var claimed = clock.GetTimestamp();
        var read = 0;
        var transport = new StubHandler(async (request, cancellationToken) =>
        {
            clock.StopFor(TimeSpan.FromSeconds(20));
            await request.Content!.CopyToAsync(new NetworkLikeStream(), cancellationToken);
            read++;
            return StubClient.Answer("0");
        });
        using var http = new HttpClient(isGated ? SmsHttpHandler.Create(transport) : transport);
        var engine = StubClient.Of(http, new StubOptions { Timeout = TimeSpan.FromSeconds(30) }, clock);

        var outcomes = await engine.SendOnceAsync(
            [new(TestMessage.Number, engine.Plan(TestMessage.Message), 0)], mayLeave: () => clock.GetElapsedTime(claimed) < TimeSpan.FromSeconds(15));

        Assert.True(Assert.Single(outcomes).IsNotReached);
        Assert.Equal(0, read);
    }

    /// <summary>A stream that is no memory, so that what is written to it leaves.</summary>
    private sealed class NetworkLikeStream : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
        }
    }
}
