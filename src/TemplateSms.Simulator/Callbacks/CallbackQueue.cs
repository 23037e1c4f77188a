using System.Threading.Channels;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Events;
using TemplateSms.Simulator.Settings;

namespace TemplateSms.Simulator.Callbacks;

/// <summary>Calls the configured URLs one after the other, apart from the sends that cause it. Each is tried once.</summary>
internal sealed class CallbackQueue : BackgroundService
{
    private const int Length = 10_000;

    private static readonly TimeSpan _longestCall = TimeSpan.FromSeconds(10);

    private readonly CallbackOptions _options;
    private readonly TwilioAccounts _twilio;
    private readonly EventHub _events;
    private readonly HttpClient _http;
    private readonly Channel<HttpRequestMessage> _calls = Channel.CreateBounded<HttpRequestMessage>(Length);
    private CallbackState _state = new(0, 0, null);

    public CallbackQueue(SmsGatewayOptions options, TwilioAccounts twilio, EventHub events)
    {
        _twilio = twilio;
        _options = options.Callbacks;
        _events = events;
        // A redirect or a proxy could lead off this machine.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ActivityHeadersPropagator = null };
        if (!_options.AllowRemote)
            handler.ConnectCallback = LoopbackOnly.ConnectAsync;
        _http = new HttpClient(handler) { Timeout = _longestCall };
    }

    public CallbackState State => _state;

    /// <summary>Tells that a message arrived on the phone. A test that costs nothing reaches no phone.</summary>
    public void AddReceipt(GatewayMessage message)
    {
        if (_options.ReceiptUrl is { } url && !message.Sandbox)
            Add(new HttpRequestMessage(HttpMethod.Get, CallbackAddress.Receipt(url, _options, message)));
    }

    /// <summary>Tells that the phone answered STOP, with the tracker of the last message to it.</summary>
    public void AddStop(GatewayMessage reply, GatewayMessage? answered)
    {
        if (_options.StopUrl is { } url)
            Add(new HttpRequestMessage(HttpMethod.Get, CallbackAddress.Stop(url, _options, reply, answered)));
    }

    /// <summary>Tells the address of a message at Twilio how far the message has come.</summary>
    public void AddStatus(GatewayMessage message)
    {
        if (message.Twilio is { StatusCallback: { } address } resource && CallbackAddress.Read(address) is { } url)
            Add(TwilioCallback.Of(url, message, resource, _twilio.TokenOf(resource.AccountSid)));
    }

    public override void Dispose()
    {
        base.Dispose();
        _http.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var call in _calls.Reader.ReadAllAsync(stoppingToken))
        {
            using (call)
                Note(await CallAsync(call, stoppingToken));
        }
    }

    private void Add(HttpRequestMessage call)
    {
        if (_calls.Writer.TryWrite(call))
            return;
        call.Dispose();
        Note($"more than {Length} callbacks wait");
    }

    private async Task<string?> CallAsync(HttpRequestMessage call, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _http.SendAsync(call, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.IsSuccessStatusCode ? null : $"HTTP {(int)response.StatusCode}";
        }
        catch (HttpRequestException e)
        {
            return e.InnerException is IOException ? e.InnerException.Message : e.HttpRequestError.ToString();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return $"no answer within {_longestCall.TotalSeconds} s";
        }
    }

    private void Note(string? failure)
    {
        CallbackState seen;
        do
        {
            seen = _state;
        }
        while (Interlocked.CompareExchange(ref _state, Noted(seen, failure), seen) != seen);
        _events.AccountChanged();
    }

    private static CallbackState Noted(CallbackState state, string? failure) => failure is null
        ? state with { Delivered = state.Delivered + 1 }
        : state with { Failed = state.Failed + 1, LastFailure = failure };
}
