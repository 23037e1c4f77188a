using Polly;
using Polly.CircuitBreaker;
using TemplateSms.Sending.Attempts;
using TemplateSms.Sending.Exchanges;
using TemplateSms.Sending.Options;
using TemplateSms.Sending.Telemetry;

namespace TemplateSms.Sending.Gateways;

/// <summary>The way of one account to its gateway, shared by all its requests.</summary>
internal sealed class Gateway<TProtocol>(
    TProtocol protocol, SendPolicy policy, Func<HttpClient> http, GatewayPipeline pipeline, GatewayTelemetry telemetry, TimeProvider clock)
    where TProtocol : GatewayProtocol
{
    public TProtocol Protocol => protocol;

    public SendPolicy Policy => policy;

    public TimeProvider Clock => clock;

    public GatewayTelemetry Telemetry => telemetry;

    public Limits Limits => pipeline.Limits;

    /// <summary>Leads an exchange from its start to its end, and gives its answer or throws what became of it.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="end">Makes of the answer what the caller awaits, so that no other method has to wait for it.</param>
    /// <param name="isMadeAgain">Whether the caller leads the exchange again after a failure, so that it is not the end of its messages.</param>
    /// <param name="cancellationToken">The caller's cancellation.</param>
    /// <param name="stop">Ends what has not left; what has goes on to its end.</param>
    public async Task<TEnd> SendAsync<T, TEnd>(
        AnsweredExchange<T> exchange, Func<AnsweredExchange<T>, T, TEnd> end, Func<Exception, bool>? isMadeAgain, CancellationToken cancellationToken, CancellationToken stop = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var bound = new TimeBound(policy.Timeout, clock, cancellationToken, stop);
        var run = new AnsweredRun<T>(exchange, http, bound);
        var report = telemetry.Start(run);
        try
        {
            Outcome<AttemptResult> outcome;
            if (pipeline.TryEnter(run, out var lease))
            {
                using (lease)
                {
                    outcome = await Attempt.MakeAsync(run, report).ConfigureAwait(false);
                    await pipeline.JudgeAsync(outcome).ConfigureAwait(false);
                }
            }
            else
            {
                outcome = await pipeline.AttemptAsync(run, report).ConfigureAwait(false);
            }

            if (pipeline.IsRetryable(outcome))
                outcome = await pipeline.RetryAsync(run, outcome, report).ConfigureAwait(false);
            End(run, outcome);
        }
        catch (Exception e)
        {
            if (isMadeAgain?.Invoke(e) is true)
                report.Defer(e);
            else
                report.Fail(e);
            throw;
        }

        report.Succeed();
        return end(exchange, run.Answer!);
    }

    /// <summary>
    /// Makes the request of an exchange once and at once. The limits, the circuit and the pause of the pipeline do not hold it, and are told
    /// what became of it.
    /// </summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="departure">The caller's last word before it leaves.</param>
    public async Task<T> SendOnceAsync<T>(AnsweredExchange<T> exchange, Departure departure)
    {
        using var bound = new TimeBound(policy.Timeout, clock, caller: default, stop: default, departure);
        var run = new AnsweredRun<T>(exchange, http, bound);
        var report = telemetry.Start(run);
        try
        {
            var outcome = await Attempt.MakeAsync(run, report).ConfigureAwait(false);
            if (!bound.IsTakenBack)
                await pipeline.JudgeAsync(outcome).ConfigureAwait(false);
            End(run, outcome);
        }
        catch (Exception e)
        {
            report.Fail(e);
            throw;
        }

        report.Succeed();
        return run.Answer!;
    }

    private static void End(ExchangeRun run, Outcome<AttemptResult> outcome)
    {
        var bound = run.Bound;
        var failure = outcome.Exception switch
        {
            null => outcome.Result.Failure,
            BrokenCircuitException e => TransportFault.Broken(e),
            OperationCanceledException e when run.Unknown is not null || bound.HasPassed || bound is { IsStopped: true, IsCancelledByCaller: false } => TransportFault.WhileWaiting(run.LastFailure ?? (Exception)e, bound),
            _ => null,
        };

        if (run.Unknown is not null && (failure ?? outcome.Exception) is { } last and not SmsOutcomeUnknownException)
            failure = new SmsOutcomeUnknownException("An earlier attempt was sent but got no response, so the message may or may not have been delivered.", last);
        if (failure is not null)
            throw failure;

        if (outcome.Exception is OperationCanceledException)
            bound.ThrowIfCancelledByCaller();
        outcome.ThrowIfException();
    }
}
