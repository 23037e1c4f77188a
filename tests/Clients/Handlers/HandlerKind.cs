using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace TemplateSms.Clients.Tests.Handlers;

/// <summary>A kind of handler that applications put before a transport.</summary>
/// <param name="Name">The name, for a test that fails.</param>
/// <param name="Make">Makes one.</param>
internal sealed record HandlerKind(string Name, Func<DelegatingHandler> Make)
{
    private Action<IHttpClientBuilder>? _add;

    /// <summary>Whether a gate alone can tell what it does.</summary>
    public bool NeedsGate { get; private init; }

    /// <summary>Whether the message comes through to the gateway, and the answer back, whatever other handlers there are.</summary>
    public bool LetsThrough { get; private init; } = true;

    /// <summary>Whether a client has it once at most.</summary>
    public bool IsStandard => _add is not null;

    public static IReadOnlyList<HandlerKind> All(string acceptance, HttpStatusCode acceptedStatus, Uri elsewhere) =>
    [
        new("buffering", () => new BufferingHandler()),
        new("retrying", () => new RetryingHandler()),
        new("copying and retrying", () => new RetryingHandler((request, cancellationToken) => RequestCopy.DeepAsync(request, cancellationToken))),
        new("copying without options and retrying", () => new RetryingHandler((request, cancellationToken) => RequestCopy.DeepAsync(request, cancellationToken, keepsOptions: false))) { LetsThrough = false },
        new("redirecting", () => new RedirectingHandler()),
        new("leading elsewhere", () => new LeadingHandler(elsewhere)) { NeedsGate = true, LetsThrough = false },
        new("hedging", () => new HedgingHandler(keepsOptions: true)),
        new("hedging without options", () => new HedgingHandler(keepsOptions: false)) { LetsThrough = false },
        new("inventing", () => new InventingHandler(acceptance, sends: false, acceptedStatus)) { LetsThrough = false },
        new("inventing after a failure", () => new InventingHandler(acceptance, sends: true, acceptedStatus)) { NeedsGate = true },
        new("standard resilience", ResilienceHandlers.Retrying) { _add = ResilienceHandlers.AddStandard },
        new("standard hedging", ResilienceHandlers.Retrying) { _add = ResilienceHandlers.AddHedging },
    ];

    public void AddTo(IHttpClientBuilder client)
    {
        if (_add is null)
            client.AddHttpMessageHandler(Make);
        else
            _add(client);
    }

    public override string ToString() => Name;
}
