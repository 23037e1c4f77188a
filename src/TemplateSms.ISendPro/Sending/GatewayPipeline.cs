using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using TemplateSms.ISendPro.Options;

namespace TemplateSms.ISendPro.Sending;

/// <summary>What lies between an account's sends and its requests: retries, then a turn, then the circuit breaker.</summary>
internal sealed class GatewayPipeline : IDisposable
{
    /// <summary>Tokens are handed out at least this far apart, so that a high rate does not cost a timer tick for each.</summary>
    private static readonly TimeSpan _shortestPeriod = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan _longestDelay = TimeSpan.FromSeconds(10);

    private readonly RateLimiter _concurrency;
    private readonly RateLimiter? _rate;

    public GatewayPipeline(Limits limits, TimeProvider clock)
    {
        Limits = limits;
        _concurrency = new ConcurrencyLimiter(new() { PermitLimit = limits.MaxConcurrentRequests, QueueLimit = int.MaxValue });
        _rate = limits.MaxRequestsPerSecond is { } rate ? Rate(rate) : null;

        var builder = new ResiliencePipelineBuilder<Verdict> { TimeProvider = clock };
        if (limits.MaxRetries > 0)
            builder.AddRetry(Retry(limits));
        AddTurn(builder);
        builder.AddCircuitBreaker(Breaker());
        Pipeline = builder.Build();
    }

    public Limits Limits { get; }

    public ResiliencePipeline<Verdict> Pipeline { get; }

    public void Dispose()
    {
        _concurrency.Dispose();
        _rate?.Dispose();
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Polly validates the options by their attributes, and these have none.")]
    private void AddTurn(ResiliencePipelineBuilder<Verdict> builder) =>
        builder.AddStrategy(_ => new TurnStrategy(_concurrency, _rate), new TurnStrategyOptions());

    private static TokenBucketRateLimiter Rate(double perSecond)
    {
        var tokens = (int)Math.Ceiling(_shortestPeriod.TotalSeconds * perSecond);
        return new(new()
        {
            TokenLimit = tokens,
            TokensPerPeriod = tokens,
            ReplenishmentPeriod = TimeSpan.FromSeconds(tokens / perSecond),
            QueueLimit = int.MaxValue,
        });
    }

    private static RetryStrategyOptions<Verdict> Retry(Limits limits)
    {
        var budget = new RetryBudget();
        return new()
        {
            MaxRetryAttempts = limits.MaxRetries,
            Delay = limits.RetryDelay,
            MaxDelay = limits.RetryDelay > _longestDelay ? limits.RetryDelay : _longestDelay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = arguments =>
            {
                if (arguments.AttemptNumber == 0)
                    budget.Earn();
                var mayRetry = arguments.Outcome.Result.Failure is SmsTransportException
                    || (limits.RetryUnknownOutcomes && arguments.Outcome.Result.Failure is SmsOutcomeUnknownException);
                var isPossible = arguments.AttemptNumber < limits.MaxRetries && !arguments.Context.CancellationToken.IsCancellationRequested;
                return ValueTask.FromResult(mayRetry && isPossible && budget.TrySpend());
            },
        };
    }

    private static CircuitBreakerStrategyOptions<Verdict> Breaker() => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = 20,
        SamplingDuration = TimeSpan.FromSeconds(30),
        BreakDuration = TimeSpan.FromSeconds(5),
        ShouldHandle = static arguments => ValueTask.FromResult(
            arguments.Outcome.Result.Failure is SmsTransportException or SmsOutcomeUnknownException
            && !arguments.Context.CancellationToken.IsCancellationRequested),
    };
}
