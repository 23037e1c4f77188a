using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Messages;
using TemplateSms.Queue.Telemetry;

namespace TemplateSms.Queue.Working;

/// <summary>Finds out what became of unknown messages, by the reports of their gateways.</summary>
internal sealed class Reconciliation(IServiceProvider services, LedgerReader reader, Settler settler, LedgerChanges changes, ILogger<Reconciliation> logger)
{
    private const string Who = "reconciliation";

    /// <summary>Compares all unknown messages with the reports of those accounts that have a reconciler.</summary>
    public async Task<SmsQueueReconciled> RunAsync(CancellationToken cancellationToken)
    {
        var attempts = await reader.PastAttemptsAsync(cancellationToken).ConfigureAwait(false);
        var accepted = 0;
        var notFound = 0;
        var unknown = attempts.Count(attempt => attempt.Outcome is SmsAttemptOutcome.Unknown);
        foreach (var ofAccount in attempts.GroupBy(attempt => attempt.Account))
        {
            if (ReconcilerOf(ofAccount.Key) is not { } reconciler)
                continue;
            var asked = ofAccount.ToList();
            if (await AskAsync(reconciler, asked, ofAccount.Key, cancellationToken).ConfigureAwait(false) is not { } results)
                continue;
            foreach (var (attempt, result) in asked.Where(attempt => !attempt.Send.IsAccepted).Zip(results))
            {
                if (attempt.Outcome is not SmsAttemptOutcome.Unknown)
                    continue;
                if (result.Result is SmsReconciled.Accepted && await AcceptAsync(attempt, result.Evidence, cancellationToken).ConfigureAwait(false))
                    accepted++;
                else if (result.Result is SmsReconciled.NotFound && attempt.IsReleasable && await changes.ReleaseAsync(attempt.Id, Who, cancellationToken).ConfigureAwait(false) is SmsRelease.Released)
                    notFound++;
            }
        }

        if (unknown > 0)
            logger.Reconciled(unknown, accepted, notFound);
        return new SmsQueueReconciled(unknown, accepted, notFound);
    }

    /// <summary>Asks one gateway. Where it does not answer, the others are asked all the same.</summary>
    private async Task<IReadOnlyList<SmsReconciliation>?> AskAsync(ISmsReconciler reconciler, List<PastAttempt> attempts, string? account, CancellationToken cancellationToken)
    {
        try
        {
            return await reconciler.ReconcileAsync([.. attempts.Select(attempt => attempt.Send)], cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.ReportsNotRead(e, account ?? "(default)");
            return null;
        }
    }

    private ISmsReconciler? ReconcilerOf(string? account) =>
        account is null ? services.GetService<ISmsReconciler>() : services.GetKeyedService<ISmsReconciler>(account);

    private async Task<bool> AcceptAsync(PastAttempt attempt, string evidence, CancellationToken cancellationToken)
    {
        var end = new AttemptEnd
        {
            Id = attempt.Id,
            Attempt = attempt.Attempt,
            Claim = attempt.Claim,
            Account = attempt.Account,
            Outcome = SmsAttemptOutcome.Accepted,
            State = SmsQueueState.Accepted,
            Reason = evidence,
            Who = Who,
        };
        return (await settler.SettleAsync([end], cancellationToken).ConfigureAwait(false)).Count == 0;
    }
}
