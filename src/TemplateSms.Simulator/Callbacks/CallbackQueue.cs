using System.Threading.Channels;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Settings;

namespace TemplateSms.Simulator.Callbacks;

/// <summary>
/// Calls the configured URLs one after the other, apart from the sends that cause it. A receipt or a STOP that fails is tried again after
/// a while that doubles, by the gateway's clock, without holding up the others.
/// </summary>
internal sealed class CallbackQueue(SmsGatewayOptions options, TwilioAccounts twilio, CallbackLog log) : BackgroundService
{
    private const int Length = 10_000;

    private readonly CallbackOptions _options = options.Callbacks;
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly CallbackClient _client = new(options.Callbacks);
    private readonly Channel<CallbackCall> _calls = Channel.CreateUnbounded<CallbackCall>(new UnboundedChannelOptions { SingleReader = true });
    private int _pending;

    /// <summary>Tells that a message arrived on the phone, or did not. A test that costs nothing reaches no phone.</summary>
    public void AddReceipt(GatewayMessage message)
    {
        if (_options.ReceiptUrl is { } url && !message.Sandbox)
            AddGet(CallbackKind.Receipt, message.Id, url, CallbackAddress.Receipt(_options, message));
    }

    /// <summary>Tells that the phone answered STOP, with the tracker of the last message to it.</summary>
    public void AddStop(GatewayMessage reply, GatewayMessage? answered)
    {
        if (_options.StopUrl is { } url)
            AddGet(CallbackKind.Stop, reply.Id, url, CallbackAddress.Stop(_options, reply, answered));
    }

    /// <summary>Tells the address of a message at Twilio how far the message has come.</summary>
    public void AddStatus(GatewayMessage message)
    {
        if (message.Twilio is { StatusCallback: { } address } resource && CallbackAddress.Read(address) is { } url)
        {
            var token = twilio.TokenOf(resource.AccountSid);
            Add(CallbackKind.Status, message.Id, HttpMethod.Post, CallbackAddress.Shown(url, []), () => TwilioCallback.Of(url, message, resource, token), mostAttempts: 1);
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        _client.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var call in _calls.Reader.ReadAllAsync(stoppingToken))
        {
            using var request = call.Request();
            var (status, failure) = await _client.CallAsync(request, stoppingToken);
            var attempted = Attempted(call, status, failure);
            // Before the attempt is told, so that whoever turns the clock then turns it for the next one.
            if (attempted.NextAttemptAt is null)
                Interlocked.Decrement(ref _pending);
            else
                _ = RepeatAsync(call with { Callback = attempted }, stoppingToken);
            log.KeepAttempt(attempted);
        }
    }

    private void AddGet(CallbackKind kind, long message, Uri url, IReadOnlyList<KeyValuePair<string, string?>> parameters)
    {
        var address = CallbackAddress.With(url, parameters);
        Add(kind, message, HttpMethod.Get, CallbackAddress.Shown(url, parameters), () => new HttpRequestMessage(HttpMethod.Get, address), _options.MostAttempts);
    }

    private void Add(CallbackKind kind, long message, HttpMethod method, string url, Func<HttpRequestMessage> request, int mostAttempts)
    {
        var callback = new Callback { Id = log.NextId(), Kind = kind, MessageId = message, Method = method.Method, Url = url, CreatedAt = _time.GetUtcNow() };
        if (Interlocked.Increment(ref _pending) > Length)
        {
            Interlocked.Decrement(ref _pending);
            log.KeepAttempt(callback with { Progress = CallbackProgress.Failed, Failure = $"more than {Length} callbacks wait" });
            return;
        }

        log.Keep(callback);
        _calls.Writer.TryWrite(new CallbackCall(callback, request, mostAttempts));
    }

    private Callback Attempted(CallbackCall call, int? status, string? failure)
    {
        var now = _time.GetUtcNow();
        var attempts = call.Callback.Attempts + 1;
        var isRepeated = failure is not null && attempts < call.MostAttempts;
        return call.Callback with
        {
            Progress = failure is null ? CallbackProgress.Delivered : isRepeated ? CallbackProgress.Waiting : CallbackProgress.Failed,
            Attempts = attempts,
            AttemptedAt = now,
            NextAttemptAt = isRepeated ? now + _options.DelayAfter(attempts) : null,
            Status = status,
            Failure = failure,
        };
    }

    private async Task RepeatAsync(CallbackCall call, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(_options.DelayAfter(call.Callback.Attempts), _time, cancellationToken);
            _calls.Writer.TryWrite(call);
        }
        catch (OperationCanceledException)
        {
            // The gateway stops.
        }
    }
}
