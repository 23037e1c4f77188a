using Microsoft.Extensions.Logging;
using TemplateSms.Sending.Options;
using TemplateSms.Sending.Telemetry;

namespace TemplateSms.Sending.Gateways;

/// <summary>
/// The gateway of options that can change. It is made anew when they do, so that a new key counts from the next send on; what
/// is on its way ends with the old one.
/// </summary>
internal sealed class OptionsGatewaySource<TOptions, TProtocol>(
    Func<TOptions> options, Func<TOptions, TProtocol> protocol, Func<HttpClient> http, TimeProvider clock, ILogger logger) : GatewaySource<TProtocol>
    where TOptions : SmsClientOptions
    where TProtocol : GatewayProtocol
{
    private readonly object _lock = new();
    private volatile State? _state;
    private volatile bool _isDisposed;

    private sealed record State(TOptions Options, GatewayPipeline Pipeline, Gateway<TProtocol> Gateway);

    public override Gateway<TProtocol> Current
    {
        get
        {
            if (_isDisposed)
                throw Disposed();
            var current = options();
            return _state is { } state && ReferenceEquals(state.Options, current) ? state.Gateway : Renew(current);
        }
    }

    public override void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _state?.Pipeline.Dispose();
        }
    }

    private static ObjectDisposedException Disposed() => new(null, "The client was disposed before the request was sent.");

    private Gateway<TProtocol> Renew(TOptions current)
    {
        lock (_lock)
        {
            if (_state is { } state && ReferenceEquals(state.Options, current))
                return state.Gateway;

            if (_isDisposed)
                throw Disposed();
            SmsClientOptionsRules.ThrowIfInvalid(current);
            var limits = Limits.Of(current);
            var old = _state?.Pipeline;
            var pipeline = old?.Limits == limits ? old : new GatewayPipeline(limits, clock, old?.Pause);
            var renewed = protocol(current);
            var telemetry = new GatewayTelemetry(renewed.Rules.Id, current.BaseAddress, logger, clock);
            var gateway = new Gateway<TProtocol>(renewed, SendPolicy.Of(current), http, pipeline, telemetry, clock);
            _state = new State(current, pipeline, gateway);
            if (old != pipeline)
                old?.ReplaceBy(pipeline);
            return gateway;
        }
    }
}
