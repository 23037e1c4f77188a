using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Enqueuing;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Messages;
using TemplateSms.Queue.Options;
using TemplateSms.Queue.Telemetry;
using TemplateSms.Sending;

namespace TemplateSms.Queue.Requests;

/// <summary>Makes the request of claimed messages, and writes down what became of each.</summary>
internal sealed class RequestSender
{
    private readonly QueueSettings _settings;
    private readonly Settler _settler;
    private readonly QueueMetrics _metrics;
    private readonly ILogger _logger;
    private readonly TimeProvider _clock;
    private readonly ResiliencePipeline _untilSettled;

    public RequestSender(QueueSettings settings, LedgerDatabase database, Settler settler, QueueMetrics metrics, ILogger logger, TimeProvider clock)
    {
        _settings = settings;
        _settler = settler;
        _metrics = metrics;
        _logger = logger;
        _clock = clock;
        // An outcome is worth waiting for: without it, the message would be unknown.
        _untilSettled = new ResiliencePipelineBuilder { TimeProvider = clock }.AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = int.MaxValue,
            Delay = TimeSpan.FromMilliseconds(100),
            MaxDelay = TimeSpan.FromSeconds(5),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } failure && database.IsTransient(failure)),
        }).Build();
    }

    /// <summary>Makes a request, unless so much time has passed since the claim that it could outlast its lease.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="request">The request.</param>
    /// <param name="claimed">The clock's timestamp before the claim.</param>
    /// <param name="lease">The time of the claim.</param>
    /// <param name="pause">The pause of the lane.</param>
    /// <param name="abandoned">Ends the wait for a database that does not answer.</param>
    public async Task SendAsync(SmsLane lane, RequestPlan request, long claimed, TimeSpan lease, LanePause pause, CancellationToken abandoned)
    {
        var allowed = Earlier(lease - request.Account.Timeout, request.Messages.Min(message => message.Remaining));
        var isHeldBack = false;
        var outcomes = await SendAsync(request.Account.Transport, request.Recipients, MayLeave).ConfigureAwait(false);
        Note(outcomes, isHeldBack || outcomes.All(IsTooEarly), pause);
        await SettleAsync(
            [.. request.Messages.Select((message, i) => EndOf(message, outcomes[i], lane, request.Account.Transport.Rules))],
            lane,
            abandoned).ConfigureAwait(false);

        bool MayLeave()
        {
            isHeldBack = _clock.GetElapsedTime(claimed) >= allowed;
            return !isHeldBack;
        }
    }

    /// <summary>Writes down what became of attempts, however long the database takes.</summary>
    public async Task SettleAsync(IReadOnlyList<AttemptEnd> ends, SmsLane lane, CancellationToken abandoned)
    {
        if (ends.Count == 0)
            return;
        try
        {
            var late = await _untilSettled.ExecuteAsync(async token => await _settler.SettleAsync(ends, token).ConfigureAwait(false), abandoned).ConfigureAwait(false);
            foreach (var end in late.Where(end => end.Outcome is SmsAttemptOutcome.Accepted or SmsAttemptOutcome.Unknown))
                _logger.AnsweredAfterRelease(end.Id, LedgerWords.Of(end.Outcome));
            foreach (var end in ends.Except(late))
                _metrics.Ended(lane.Name, end);
        }
        catch (Exception e)
        {
            _logger.NotSettled(e, ends.Count);
        }
    }

    private AttemptEnd EndOf(ClaimedMessage message, SmsOutcome outcome, SmsLane lane, GatewayRules rules)
    {
        var end = AttemptEnds.Of(message, outcome, QueueAccounts.After(lane, message.Account), _settings.OnUnknown);
        return outcome.Rejection is { NotReached: false, Code: { } code } && code == rules.OptedOutCode ? end with { OptedOutAt = rules.Id } : end;
    }

    private static async Task<IReadOnlyList<SmsOutcome>> SendAsync(ISmsQueueTransport transport, IReadOnlyList<SmsRecipient> recipients, Func<bool> mayLeave)
    {
        try
        {
            // Not cancellable: what is claimed is sent, whoever stops the worker.
            return await transport.SendOnceAsync(recipients, mayLeave, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception) when (recipients.Count > 1)
        {
            // Thrown before anything left, perhaps by one message of many: the others go without it.
            var outcomes = new List<SmsOutcome>(recipients.Count);
            foreach (var recipient in recipients)
                outcomes.AddRange(await SendAsync(transport, [recipient with { Position = 0 }], mayLeave).ConfigureAwait(false));
            return [.. outcomes.Select((outcome, position) => outcome.At(position))];
        }
        catch (Exception e)
        {
            return [OutcomeOf(recipients[0], e)];
        }
    }

    private static SmsOutcome OutcomeOf(SmsRecipient recipient, Exception failure) => WorkerFault.Is(failure)
        ? SmsOutcome.Of(recipient.To, recipient.Position, failure)
        : SmsOutcome.Of(new SmsRejection(recipient.To, null, null)
        {
            // The same message would throw again.
            Position = recipient.Position,
            Reason = failure is SmsException ? failure.Message : $"The request could not be made ({failure.GetType().Name}).",
        });

    private static void Note(IReadOnlyList<SmsOutcome> outcomes, bool isHeldBack, LanePause pause)
    {
        if (outcomes.Any(outcome => outcome.Receipt is not null || outcome.Rejection is { NotReached: false }))
            pause.Answered();
        else if (isHeldBack)
            return;
        else if (outcomes.FirstOrDefault(outcome => outcome.IsNotReached) is { } missed)
            pause.Failed(missed.Rejection!.RetryAfter);
        else
            pause.Failed(outcomes[0].Unknown?.RetryAfter);
    }

    // The client holds back what may leave only later, and no gateway was asked.
    private static bool IsTooEarly(SmsOutcome outcome) => outcome is { IsNotReached: true, Rejection: { StatusCode: null, RetryAfter: not null } };

    private static TimeSpan Earlier(TimeSpan one, TimeSpan? other) => other < one ? other.Value : one;
}
