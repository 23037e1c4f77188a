using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace TemplateSms.Clients.Tests.Handlers;

/// <summary>The standard resilience handlers, which wait little.</summary>
internal static class ResilienceHandlers
{
    private static readonly TimeSpan _shortly = TimeSpan.FromMilliseconds(1);

    public static void AddStandard(IHttpClientBuilder client) => client.AddStandardResilienceHandler(options =>
    {
        options.Retry.Delay = _shortly;
        options.Retry.UseJitter = false;
    });

    public static void AddHedging(IHttpClientBuilder client) => client.AddStandardHedgingHandler().Configure(options => options.Hedging.Delay = _shortly);

    /// <summary>The retries of the standard handler, for a client that is no service.</summary>
    public static DelegatingHandler Retrying() => new ResilienceHandler(
        new ResiliencePipelineBuilder<HttpResponseMessage>().AddRetry(new HttpRetryStrategyOptions { Delay = _shortly, UseJitter = false }).Build());
}
