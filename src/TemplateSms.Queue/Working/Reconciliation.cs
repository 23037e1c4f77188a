using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Messages;
using TemplateSms.Queue.Telemetry;

namespace TemplateSms.Queue.Working;

/// <summary>Finds out what became of unknown messages, by the reports of their gateways.</summary>
/// <param name="reconcilerOf">Finds the reconciler of an account; null for one that has none.</param>
/// <param name="reader">Reads the ledger.</param>
/// <param name="settler">Settles attempts.</param>
/// <param name="changes">Releases messages.</param>
/// <param name="logger">The log.</param>
internal sealed class Reconciliation(Func<string?, ISmsReconciler?> reconcilerOf, LedgerReader reader, Settler settler, LedgerChanges changes, ILogger logger)
{
    private const string Who = "reconciliation";

    /// <summary>Compares all unknown messages with the reports of those accounts that have a reconciler.</summary>
    public async Task<SmsQueueReconciled> RunAsync(CancellationToken cancellationToken)
    {
        var attempts = await reader.PastAttemptsAsync(cancellationToken).ConfigureAwait(false);
        var accepted = 0;
        var notFound = 0;
        var failures = new List<Exception>();
        var unknown = attempts.Count(attempt => attempt.Outcome is SmsAttemptOutcome.Unknown);
        foreach (var ofAccount in attempts.GroupBy(attempt => attempt.Account))
        {
            if (reconcilerOf(ofAccount.Key) is not { } reconciler)
                continue;
            var asked = ofAccount.ToList();
            var results = await AskAsync(reconciler, asked, failures, cancellationToken).ConfigureAwait(false);
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
        if (failures.Count > 0)
            ExceptionDispatchInfo.Throw(failures[0]);
        return new SmsQueueReconciled(unknown, accepted, notFound);
    }

    /// <summary>Asks one gateway. Where it does not answer, the others are asked before that is told.</summary>
    private static async Task<IReadOnlyList<SmsReconciliation>> AskAsync(ISmsReconciler reconciler, List<PastAttempt> attempts, List<Exception> failures, CancellationToken cancellationToken)
    {
        try
        {
            return await reconciler.ReconcileAsync([.. attempts.Select(attempt => attempt.Send)], cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            failures.Add(e);
            return [];
        }
    }

    private async Task<bool> AcceptAsync(PastAttempt attempt, string evidence, CancellationToken cancellationToken)
    {
        var end = AttemptEnd.ByEvidence((attempt.Id, attempt.Attempt, attempt.Claim, attempt.Account), evidence, Who);
        return (await settler.SettleAsync([end], cancellationToken).ConfigureAwait(false)).Count == 0;
    }
}
