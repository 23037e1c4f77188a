using System.Runtime.CompilerServices;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using TemplateSms.Sending.Attempts;
using TemplateSms.Sending.Exchanges;
using TemplateSms.Sending.Limiting;
using TemplateSms.Sending.Options;
using TemplateSms.Sending.Telemetry;

namespace TemplateSms.Sending.Gateways;

/// <summary>
/// The resilience pipeline of one account: retries, then the rate limiter, then the circuit breaker. A request that
/// waits before it is tried again holds no place, and a long queue is no failure to the breaker.
/// </summary>
internal sealed class GatewayPipeline : IDisposable
{
    private static readonly TimeSpan _window = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _longestDelay = TimeSpan.FromSeconds(10);

    private readonly RetryBudget _budget = new();
    private readonly ResiliencePipeline<AttemptResult> _retry;
    private readonly ResiliencePipeline<AttemptResult> _breaker;
    private readonly CircuitBreakerStateProvider _circuit = new();
    private readonly RecentTrouble _trouble;
    private readonly RequestLimiter _limiter;
    private volatile GatewayPipeline? _successor;

    public GatewayPipeline(Limits limits, TimeProvider clock, RequestPause? pause = null)
    {
        Pause = pause ?? new RequestPause(clock);
        Limits = limits;
        _trouble = new RecentTrouble(clock);
        _limiter = new RequestLimiter(limits);
        _breaker = new ResiliencePipelineBuilder<AttemptResult> { TimeProvider = clock }.AddCircuitBreaker(Breaker()).Build();
        _retry = limits.MaxRetries > 0
            ? new ResiliencePipelineBuilder<AttemptResult> { TimeProvider = clock }.AddRetry(Retry()).Build()
            : ResiliencePipeline<AttemptResult>.Empty;
    }

    public Limits Limits { get; }

    /// <summary>The pause that the gateway has asked for, which outlives the limits.</summary>
    public RequestPause Pause { get; }

    public bool IsRetryable(Outcome<AttemptResult> attempt) => attempt.Result.Failure switch
    {
        SmsTransportException transport when !transport.MayPass() => false,
        SmsTransportException or SmsOutcomeUnknownException => attempt.Result.IsSafeToRepeat || (Limits.RetryUnknownOutcomes && attempt.Result.IsRepeatedByChoice),
        _ => false,
    };

    /// <summary>Lets an attempt go at once, where nothing makes it wait and the circuit is closed. Its result goes to <see cref="JudgeAsync"/>.</summary>
    /// <param name="run">The exchange.</param>
    /// <param name="lease">The permission, until it is disposed.</param>
    public bool TryEnter(ExchangeRun run, out RequestLease lease)
    {
        lease = default;
        if ((_trouble.IsRecent && _circuit.CircuitState is not CircuitState.Closed) || Pause.IsOn || run.Bound.WaitToken.IsCancellationRequested)
            return false;
        lease = _limiter.TryAcquire();
        if (!lease.IsAcquired)
            return false;
        _budget.Earn();
        return true;
    }

    /// <summary>Tells the circuit and the pause what became of an attempt that was let go.</summary>
    public ValueTask JudgeAsync(Outcome<AttemptResult> attempt)
    {
        var isTrouble = attempt.Result.Failure.IsTrouble();
        if (isTrouble)
            _trouble.Note();
        PauseAfter(attempt);
        // The circuit counts under a lock, and while nothing fails there is nothing to count.
        return isTrouble || _trouble.IsRecent ? CountAsync(attempt) : default;
    }

    private async ValueTask CountAsync(Outcome<AttemptResult> attempt)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false);
        try
        {
            // A circuit that others have opened meanwhile does not change what became of this one.
            await _breaker.ExecuteOutcomeAsync(static (_, outcome) => ValueTask.FromResult(outcome), context, attempt).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }

        if (_circuit.CircuitState is CircuitState.Closed)
            _trouble.Forget(_window);
    }

    /// <summary>Makes one attempt, when the limits allow it and the circuit is closed.</summary>
    // Every send waits here and in the attempt: their states are reused instead of being allocated for each.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Outcome<AttemptResult>> AttemptAsync(ExchangeRun run, ExchangeTelemetry report)
    {
        _budget.Earn();
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, run.Token);
        try
        {
            using var lease = await _limiter.AcquireAsync(run.Bound.WaitToken).ConfigureAwait(false);
            if (!lease.IsAcquired)
            {
                return _successor is { } next
                    ? await next.AttemptAsync(run, report).ConfigureAwait(false)
                    : Outcome.FromException<AttemptResult>(new ObjectDisposedException(null, "The client was disposed before the request was sent."));
            }

            if (await Pause.WaitAsync(run.Bound).ConfigureAwait(false) is { } wait)
                return Outcome.FromResult(new AttemptResult(TransportFault.Paused(wait), IsSafeToRepeat: false));

            var outcome = await _breaker.ExecuteOutcomeAsync(static (_, attempted) => Attempt.MakeAsync(attempted.Run, attempted.Report), context, (Run: run, Report: report)).ConfigureAwait(false);
            if (outcome.Result.Failure.IsTrouble())
                _trouble.Note();
            PauseAfter(outcome);
            return outcome;
        }
        catch (OperationCanceledException e)
        {
            return Outcome.FromException<AttemptResult>(e);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>
    /// Makes further attempts until one is answered or there may be none. The first was made before, since it would pay for
    /// this strategy, which most requests do not need; the strategy gets its outcome to start with.
    /// </summary>
    public async ValueTask<Outcome<AttemptResult>> RetryAsync(ExchangeRun run, Outcome<AttemptResult> first, ExchangeTelemetry report)
    {
        var isFirst = true;
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, run.Bound.WaitToken);
        try
        {
            return await _retry.ExecuteOutcomeAsync(
                (_, attempted) =>
                {
                    var isKnown = isFirst;
                    isFirst = false;
                    return isKnown ? ValueTask.FromResult(first) : AttemptAsync(attempted, report);
                },
                context,
                run).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Passes what still waits on to a pipeline with other limits.</summary>
    public void ReplaceBy(GatewayPipeline successor)
    {
        _successor = successor;
        _limiter.Dispose();
    }

    public void Dispose() => _limiter.Dispose();

    private void PauseAfter(Outcome<AttemptResult> attempt)
    {
        if (attempt.Result.Failure?.AccountPause() is { } pause)
            Pause.Begin(pause);
    }

    private RetryStrategyOptions<AttemptResult> Retry() => new()
    {
        MaxRetryAttempts = Limits.MaxRetries,
        Delay = Limits.RetryDelay,
        MaxDelay = Limits.RetryDelay > _longestDelay ? Limits.RetryDelay : _longestDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = arguments =>
        {
            var isPossible = arguments.AttemptNumber < Limits.MaxRetries && !arguments.Context.CancellationToken.IsCancellationRequested;
            return ValueTask.FromResult(isPossible && IsRetryable(arguments.Outcome) && _budget.TrySpend());
        },
    };

    private CircuitBreakerStrategyOptions<AttemptResult> Breaker() => new()
    {
        StateProvider = _circuit,
        FailureRatio = 0.5,
        MinimumThroughput = 20,
        SamplingDuration = _window,
        BreakDuration = TimeSpan.FromSeconds(5),
        ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Result.Failure.IsTrouble()),
    };
}
