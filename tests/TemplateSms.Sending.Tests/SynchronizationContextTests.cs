using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests;

/// <summary>A user interface that waits for a send must not be what the send waits for.</summary>
public class SynchronizationContextTests
{
    public static TheoryData<string> Sends => ["message", "numbers", "messages", "question", "failover", "failover of messages", "failover that goes on", "failover of messages that go on", "after a failure"];

    [Theory]
    [MemberData(nameof(Sends))]
    public async Task Send_InAContext_NeverGoesBackToIt(string send)
    {
        var requests = 0;
        using var client = StubClient.Of(
            async (request, _) =>
            {
                await Task.Delay(1).ConfigureAwait(false);
                if (send == "after a failure" && Interlocked.Increment(ref requests) == 1)
                    throw new HttpRequestException(HttpRequestError.ConnectionError);
                return StubClient.Answer(request.RequestUri!.AbsolutePath.EndsWith("balance", StringComparison.Ordinal) ? "12" : "0");
            },
            account => account.RetryDelay = TimeSpan.FromMilliseconds(1));
        using var failing = StubClient.Of(
            async (_, _) =>
            {
                await Task.Delay(1).ConfigureAwait(false);
                throw new HttpRequestException(HttpRequestError.ConnectionError);
            },
            account => account.MaxRetries = 0);
        var (failover, going) = (new SmsFailoverClient(client, failing), new SmsFailoverClient(failing, client));
        var context = new CountingContext();
        var before = SynchronizationContext.Current;
        Task sent;
        SynchronizationContext.SetSynchronizationContext(context);
        try
        {
            sent = send switch
            {
                "numbers" => client.SendAsync(TestMessage.Content, [TestMessage.Number]),
                "messages" => client.SendAsync([TestMessage.Message]),
                "question" => client.AskAsync(protocol => protocol.Balance()),
                "failover" => failover.SendAsync(TestMessage.Message),
                "failover of messages" => failover.SendAsync([TestMessage.Message]),
                "failover that goes on" => going.SendAsync(TestMessage.Message),
                "failover of messages that go on" => going.SendAsync([TestMessage.Message]),
                _ => client.SendAsync(TestMessage.Message),
            };
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        await sent;

        Assert.Equal(0, context.Posts);
    }

    private sealed class CountingContext : SynchronizationContext
    {
        private int _posts;

        public int Posts => Volatile.Read(ref _posts);

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posts);
            ThreadPool.QueueUserWorkItem(_ => d(state));
        }
    }
}
