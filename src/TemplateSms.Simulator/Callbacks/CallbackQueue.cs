using System.Threading.Channels;
using TemplateSms.Simulator.Events;
using TemplateSms.Simulator.Settings;

namespace TemplateSms.Simulator.Callbacks;

/// <summary>Calls the configured URLs one after the other, apart from the sends that cause it. Each is tried once.</summary>
internal sealed class CallbackQueue : BackgroundService
{
    private const int Length = 10_000;

    private static readonly TimeSpan _longestCall = TimeSpan.FromSeconds(10);

    private readonly CallbackOptions _options;
    private readonly EventHub _events;
    private readonly HttpClient _http;
    private readonly Channel<Uri> _calls = Channel.CreateBounded<Uri>(Length);
    private CallbackState _state = new(0, 0, null);

    public CallbackQueue(SmsGatewayOptions options, EventHub events)
    {
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
            Add(CallbackAddress.Receipt(url, _options, message));
    }

    /// <summary>Tells that the phone answered STOP, with the tracker of the last message to it.</summary>
    public void AddStop(GatewayMessage reply, GatewayMessage? answered)
    {
        if (_options.StopUrl is { } url)
            Add(CallbackAddress.Stop(url, _options, reply, answered));
    }

    public override void Dispose()
    {
        base.Dispose();
        _http.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var url in _calls.Reader.ReadAllAsync(stoppingToken))
            Note(await CallAsync(url, stoppingToken));
    }

    private void Add(Uri url)
    {
        if (!_calls.Writer.TryWrite(url))
            Note($"more than {Length} callbacks wait");
    }

    private async Task<string?> CallAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
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
