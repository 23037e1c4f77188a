using Microsoft.Extensions.Logging;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Telemetry;

namespace TemplateSms.Isendpro.Sending;

/// <summary>
/// The gateway of the options as they are now. It is made anew when they change, so that a new key counts from the next
/// send on; what is on its way ends with the old one.
/// </summary>
internal sealed class GatewaySource(Func<IsendproOptions> options, Func<HttpClient> http, TimeProvider clock, ILogger logger) : IDisposable
{
    private readonly object _lock = new();
    private volatile State? _state;

    private sealed record State(IsendproOptions Options, GatewayPipeline Pipeline, Gateway Gateway);

    public Gateway Current
    {
        get
        {
            var current = options();
            return _state is { } state && ReferenceEquals(state.Options, current) ? state.Gateway : Renew(current);
        }
    }

    public void Dispose() => _state?.Pipeline.Dispose();

    private Gateway Renew(IsendproOptions current)
    {
        lock (_lock)
        {
            if (_state is { } state && ReferenceEquals(state.Options, current))
                return state.Gateway;

            var limits = Limits.Of(current);
            var old = _state?.Pipeline;
            var pipeline = old?.Limits == limits ? old : new GatewayPipeline(limits, clock);
            var telemetry = new GatewayTelemetry(current.BaseAddress, logger, clock);
            var gateway = new Gateway(new Account(current, clock), http, pipeline, telemetry, clock);
            _state = new State(current, pipeline, gateway);
            if (old != pipeline)
                old?.Dispose();
            return gateway;
        }
    }
}
