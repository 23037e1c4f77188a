using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Sending.Tests.Stub;
using TemplateSms.Testing;

namespace TemplateSms.Sending.Tests;

/// <summary>A null where none may be is named at once, and not at the first send.</summary>
public class NullArgumentTests
{
    private static readonly Uri _address = new("https://sms.example/");
    private static readonly SmsEngine<StubProtocol> _engine = StubClient.Of((_, _) => Task.FromResult(StubClient.Answer("0")));
    private static readonly SmsFailoverClient _failover = new(_engine, new FakeSmsClient { Rules = GatewayRules.Any });
    private static readonly HttpClient _http = new();
    private static readonly SmsPlan _plan = new(GatewayRules.Any, TestMessage.Content, null);

    private static readonly Dictionary<string, (string Parameter, Func<object?> Call)> _calls = new(StringComparer.Ordinal)
    {
        ["engine, message"] = ("message", () => _engine.SendAsync((SmsMessage)null!)),
        ["engine, messages"] = ("messages", () => _engine.SendAsync((IReadOnlyCollection<SmsMessage>)null!)),
        ["engine, content"] = ("content", () => _engine.SendAsync(null!, [TestMessage.Number])),
        ["engine, numbers"] = ("to", () => _engine.SendAsync(TestMessage.Content, null!)),
        ["engine, query"] = ("query", () => _engine.AskAsync<int>(null!)),
        ["engine, message of a plan"] = ("message", () => _engine.Plan(null!)),
        ["engine, recipients"] = ("recipients", () => _engine.SendOnceAsync(null!, () => true)),
        ["engine, last word"] = ("mayLeave", () => _engine.SendOnceAsync([new(TestMessage.Number, _plan, 0)], null!)),
        ["engine, options"] = ("options", () => SmsEngine.Create((StubOptions)null!, options => new StubProtocol(options), _http)),
        ["engine, client"] = ("httpClient", () => SmsEngine.Create(new StubOptions(), options => new StubProtocol(options), (HttpClient)null!)),
        ["engine, source of options"] = ("options", () => SmsEngine.Create((Func<StubOptions>)null!, options => new StubProtocol(options), () => _http)),
        ["engine, protocol"] = ("protocol", () => SmsEngine.Create<StubOptions, StubProtocol>(() => new StubOptions(), null!, () => _http)),
        ["engine, source of clients"] = ("httpClient", () => SmsEngine.Create(() => new StubOptions(), options => new StubProtocol(options), (Func<HttpClient>)null!)),
        ["failover, first"] = ("first", () => new SmsFailoverClient(null!, _engine)),
        ["failover, then"] = ("then", () => new SmsFailoverClient(_engine, null!)),
        ["failover, message"] = ("message", () => _failover.SendAsync((SmsMessage)null!)),
        ["failover, messages"] = ("messages", () => _failover.SendAsync((IReadOnlyCollection<SmsMessage>)null!)),
        ["failover, content"] = ("content", () => _failover.SendAsync(null!, [TestMessage.Number])),
        ["failover, numbers"] = ("to", () => _failover.SendAsync(TestMessage.Content, null!)),
        ["handler, handlers"] = ("handlers", () => SmsHttpHandler.Create(null, null!)),
        ["handler, one of them"] = ("handlers", () => SmsHttpHandler.Create(null, [null!])),
        ["protocol, rules"] = ("rules", () => new StubProtocol(new StubOptions { Rules = null! })),
        ["protocol, id of the rules"] = ("rules.Id", () => new StubProtocol(new StubOptions { Rules = GatewayRules.Isendpro with { Id = "" } })),
        ["answer, names"] = ("names", () => default(GatewayAnswer).TryReadFields(null!, out _)),
        ["fields, name"] = ("name", () => Fields().Text(null!)),
        ["fields, text"] = ("text", () => Fields().IsText("sid", null!)),
        ["plan, rules"] = ("rules", () => new SmsPlan(null!, TestMessage.Content, null)),
        ["plan, content"] = ("content", () => new SmsPlan(GatewayRules.Isendpro, null!, null)),
        ["query, name"] = ("name", () => new GatewayQuery<int>(null!, GatewayRequest.Get("a", _address), _ => 1)),
        ["query, request"] = ("request", () => new GatewayQuery<int>("a", null!, _ => 1)),
        ["query, reader"] = ("read", () => new GatewayQuery<int>("a", GatewayRequest.Get("a", _address), null!)),
        ["unlisted send, plan"] = ("plan", () => new GatewayQuery<int>(null!, GatewayRequest.Get("a", _address), _ => 1, _ => [])),
        ["unlisted send, request"] = ("request", () => new GatewayQuery<int>(_plan, null!, _ => 1, _ => [])),
        ["unlisted send, results"] = ("results", () => new GatewayQuery<int>(_plan, GatewayRequest.Get("a", _address), _ => 1, null!)),
        ["put, operation"] = ("operation", () => GatewayRequest.PutJson(null!, _address, "a", StubJson.Default.String)),
        ["put, address"] = ("address", () => GatewayRequest.PutJson("a", null!, "a", StubJson.Default.String)),
        ["get, operation"] = ("operation", () => GatewayRequest.Get(null!, _address)),
        ["get, address"] = ("address", () => GatewayRequest.Get("a", null!)),
        ["form, operation"] = ("operation", () => GatewayRequest.Form(null!, _address)),
        ["form, address"] = ("address", () => GatewayRequest.Form("a", null!)),
        ["json, operation"] = ("operation", () => GatewayRequest.Json(null!, _address, "a", StubJson.Default.String)),
        ["json, address"] = ("address", () => GatewayRequest.Json("a", null!, "a", StubJson.Default.String)),
        ["query string, address"] = ("address", () => GatewayRequest.Query(null!)),
        ["header, name"] = ("name", () => GatewayRequest.Get("a", _address).WithHeader(null!, "b")),
        ["header, value"] = ("value", () => GatewayRequest.Get("a", _address).WithHeader("a", null!)),
        ["services of failover"] = ("services", () => SmsFailoverServiceCollectionExtensions.AddSmsFailover(null!, "a", "b")),
        ["name of the first client"] = ("first", () => new ServiceCollection().AddSmsFailover("", "b")),
        ["name of the other client"] = ("then", () => new ServiceCollection().AddSmsFailover("a", "")),
        ["services of a client"] = ("services", () => SmsHttpClientServiceCollectionExtensions.AddSmsHttpClient(null!, "a")),
        ["name of a client"] = ("name", () => new ServiceCollection().AddSmsHttpClient(null!)),
    };

    public static TheoryData<string> Calls => [.. _calls.Keys];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Call_WithNothing_NamesTheParameter(string call)
    {
        var (parameter, make) = _calls[call];

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(async () =>
        {
            if (make() is Task sent)
                await sent;
        });

        Assert.Equal(parameter, error.ParamName);
    }

    private static GatewayFields Fields() => new();
}
