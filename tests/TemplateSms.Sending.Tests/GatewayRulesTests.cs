using Microsoft.Extensions.Logging;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending.Tests.Stub;
using TemplateSms.Templating;

namespace TemplateSms.Sending.Tests;

/// <summary>Every value of a gateway's rules, changed by one: what was sent is refused before any request, or the other way round.</summary>
public sealed class GatewayRulesTests
{
    private static readonly GatewayRules _any = GatewayRules.Any with { Id = "stub" };
    private static readonly PhoneNumber _paris = PhoneNumber.Parse("+33680010203");
    private static readonly PhoneNumber _boston = PhoneNumber.Parse("+16175550123");

    private int _requests;

    public static TheoryData<string> Changes => ["sender", "sender length", "numbers as senders", "services as senders", "tracker", "segments", "characters", "UCS-2", "letters"];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Send_UnderAChangedRule_IsRefusedBeforeAnyRequest(string change)
    {
        var (taking, refusing, message, options) = Case(change);

        Assert.Null(await SendAsync(taking, message, options));
        Assert.Equal(1, _requests);
        Assert.NotNull(await SendAsync(refusing, message, options));
        Assert.Equal(1, _requests);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task SendMany_UnderAChangedRule_MakesNoRequest(string change)
    {
        var (_, refusing, message, options) = Case(change);

        var failure = await Record.ExceptionAsync(async () => (await Engine(refusing).SendAsync([message], options)).EnsureAllAccepted());

        Assert.True(failure is SmsRejectedException or SmsTemplateException, failure?.ToString());
        Assert.Equal(0, _requests);
    }

    [Fact]
    public async Task Send_AutoTextToARecipientWithoutUcs2_IsRenderedInGsm7()
    {
        var message = SmsContent.Create("Fête…", SmsEncoding.Auto).To(_paris);

        var receipt = await Engine(_any with { WithoutUcs2 = GatewayDestinations.MetropolitanFrance }).SendAsync(message);

        Assert.Equal(("Fete...", SmsEncoding.Gsm7), (receipt.Content.Text, receipt.Content.Encoding));
        Assert.Equal("Fête…", (await Engine(_any).SendAsync(message)).Content.Text);
    }

    [Theory]
    [InlineData("isendpro", 1)]
    [InlineData("isendpro, twilio", 1)]
    [InlineData("stub", 0)]
    [InlineData("isendpro, stub", 0)]
    [InlineData("any", 0)]
    [InlineData("", 0)]
    public async Task Send_TextOfATemplate_SaysOnceThatItWasProvedForOthers(string gateways, int lines)
    {
        var log = new Warnings();
        var engine = StubClient.Of(new HttpClient(new StubHandler(Accept)), new StubOptions { Rules = _any, MaxRecipients = 1 }, logger: log);
        var message = TextOf("OrderShipped", gateways.Split(", ", StringSplitOptions.RemoveEmptyEntries)).To(_paris);

        await engine.SendAsync(message);
        await engine.SendAsync([message, message]);

        Assert.Equal(lines, log.Lines.Count);
        Assert.All(log.Lines, line => Assert.Equal($"The template OrderShipped was proved for {gateways} and is sent through stub, whose rules are checked with each message only.", line));
    }

    private static (GatewayRules Taking, GatewayRules Refusing, SmsMessage Message, SmsSendOptions? Options) Case(string change)
    {
        var hello = SmsContent.Create("Hello");
        var name = _any with { Senders = new GatewaySenders() };
        return change switch
        {
            "sender" => (_any, name, hello.To(_paris), From("AC-ME")),
            "sender length" => (name, name with { Senders = new GatewaySenders { LeastCharacters = 4 } }, hello.To(_paris), From("IBM")),
            "numbers as senders" => (name with { Senders = new GatewaySenders { TakesNumbers = true } }, name, hello.To(_paris), From("+33680010203")),
            "services as senders" => (name with { Senders = new GatewaySenders { ServicePrefix = "MG" } }, name, hello.To(_paris), From("MG0123456789abcdef0123456789abcdef")),
            "tracker" => (_any, _any with { MostTrackerCharacters = 7 }, SmsContent.Create("Hello", tracker: "order123").To(_paris), null),
            "segments" => (_any with { MostSegments = 2 }, _any with { MostSegments = 1 }, SmsContent.Create(new string('a', 161), maxSegments: 2).To(_paris), null),
            "characters" => (_any with { MostCharacters = 10 }, _any with { MostCharacters = 9 }, SmsContent.Create("0123456789").To(_paris), null),
            "UCS-2" => (_any, _any with { WithoutUcs2 = GatewayDestinations.MetropolitanFrance }, SmsContent.Create("Привет", SmsEncoding.Ucs2).To(_paris), null),
            "letters" => (name, name with { WithoutAlphanumericSender = GatewayDestinations.UnitedStatesAndCanada }, hello.To(_boston), From("ACME")),
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };
    }

    private static SmsSendOptions From(string sender) => new() { Sender = SenderId.Parse(sender) };

    private static SmsContent TextOf(string template, string[] gateways)
    {
        var writer = new SmsWriter(stackalloc char[16], UnencodableHandling.Reject, SmsEncoding.Gsm7);
        writer.Text("Hello", hasEquivalents: true);
        return writer.TryFinish(new SmsTemplateDeclaration(template, gateways: gateways), null, out var content, out var error) ? content : throw error.ToException();
    }

    private async Task<Exception?> SendAsync(GatewayRules rules, SmsMessage message, SmsSendOptions? options)
    {
        var failure = await Record.ExceptionAsync(() => Engine(rules).SendAsync(message, options));
        Assert.True(failure is null or SmsRejectedException or SmsTemplateException, failure?.ToString());
        return failure;
    }

    private SmsEngine<StubProtocol> Engine(GatewayRules rules) => StubClient.Of(Accept, options => options.Rules = rules);

    private Task<HttpResponseMessage> Accept(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _requests);
        return Task.FromResult(StubClient.Answer(request.RequestUri!.AbsolutePath.Length > 0 ? "0" : ""));
    }

    private sealed class Warnings : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                Lines.Add(formatter(state, exception));
        }
    }
}
