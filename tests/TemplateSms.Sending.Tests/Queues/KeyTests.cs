using TemplateSms.Sending.Tests.Stub;
using TemplateSms.Testing;

namespace TemplateSms.Sending.Tests.Queues;

/// <summary>The key of a queue, which a client that keeps nothing refuses before it makes a request.</summary>
public sealed class KeyTests
{
    private const string Rule = "a key is kept by a queue only; send through ISmsQueue, or leave Key out.";
    private static readonly SmsSendOptions _keyed = new() { Key = "shipped/4711" };

    private readonly FakeSmsClient _then = new FakeSmsClient { Rules = GatewayRules.Any with { Id = "other" } }.Accept();
    private readonly SmsEngine<StubProtocol> _engine;
    private int _requests;

    public KeyTests() => _engine = StubClient.Of((_, _) =>
    {
        _requests++;
        throw new HttpRequestException(HttpRequestError.ConnectionError);
    });

    public static TheoryData<string> Sends => [.. Calls(null!, null!).Keys];

    [Theory]
    [MemberData(nameof(Sends))]
    public async Task Send_WithAKey_IsRefusedWithoutARequest(string send)
    {
        var error = await Assert.ThrowsAsync<SmsRejectedException>(Calls(_engine, _then)[send]);

        Assert.Equal(Rule, error.Reason);
        Assert.Equal(0, _requests);
        Assert.Empty(_then.Attempts);
    }

    [Fact]
    public void Options_Printed_TellOnlyThatThereIsAKey()
    {
        Assert.Contains("HasKey = True", _keyed.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("4711", _keyed.ToString(), StringComparison.Ordinal);
    }

    private static Dictionary<string, Func<Task>> Calls(SmsEngine<StubProtocol> engine, FakeSmsClient then)
    {
        ISmsClient Failover() => new SmsFailoverClient(engine, then);
        return new(StringComparer.Ordinal)
        {
            ["a message"] = () => engine.SendAsync(TestMessage.Message, _keyed),
            ["one text to many"] = () => engine.SendAsync(TestMessage.Content, StubClient.Numbers(2), _keyed),
            ["many messages"] = () => engine.SendAsync([TestMessage.Message, TestMessage.Content.To(TestMessage.Abroad)], _keyed),
            ["no recipient"] = () => engine.SendAsync(TestMessage.Content, [], _keyed),
            ["a list that the gateway keeps"] = () => engine.AskAsync(protocol => protocol.ToList(TestMessage.Content, _keyed)),
            ["failover, a message"] = () => Failover().SendAsync(TestMessage.Message, _keyed),
            ["failover, one text to many"] = () => Failover().SendAsync(TestMessage.Content, StubClient.Numbers(2), _keyed),
            ["failover, many messages"] = () => Failover().SendAsync([TestMessage.Message], _keyed),
        };
    }
}
