using TemplateSms.Isendpro.Reconciling;

namespace TemplateSms.Isendpro;

/// <summary>
/// Finds out what became of unknown sends by delivery receipts and by campaign reports (<c>/campagne</c>), the only documented ways to learn
/// it from this gateway.
/// </summary>
/// <remarks>
/// A receipt of its reference and number proves that a message was taken, where it is the only one of both. Lines of a report prove it where
/// there are as many as sends. A message is not found where a report that begins before its send and ends after its time bound has no line
/// that may be its. Everything else stays unknown, with the reason.
/// </remarks>
public sealed class IsendproReconciler : ISmsReconciler
{
    private readonly IsendproClient _client;
    private readonly IsendproReportColumns _columns;
    private readonly ISmsReceiptSource? _receipts;
    private readonly TimeProvider _clock;

    /// <summary>Makes a reconciler for the account of a client.</summary>
    /// <param name="client">The client of the account that the messages were sent through.</param>
    /// <param name="columns">The columns of its reports; null where they are not known, and reports are not asked for.</param>
    /// <param name="receipts">The receipts that came; null where none are kept.</param>
    /// <param name="clock">The clock; null for that of the system.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The columns break a rule.</exception>
    public IsendproReconciler(IsendproClient client, IsendproReportColumns? columns, ISmsReceiptSource? receipts = null, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = client;
        _columns = columns ?? new IsendproReportColumns();
        ReportColumnsValidator.ThrowIfInvalid(_columns);
        _receipts = receipts;
        _clock = clock ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SmsReconciliation>> ReconcileAsync(IReadOnlyCollection<SmsPastSend> sends, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sends);
        if (sends.Any(send => send.To.IsDefault))
            throw new ArgumentException("A send has no recipient: default(PhoneNumber) is not a number.", nameof(sends));
        if (sends.Any(send => send.Ended < send.Started))
            throw new ArgumentException("A send ends before it starts.", nameof(sends));

        var run = new ReconcilingRun(_client, _columns, _receipts, _clock.GetUtcNow());
        var found = await run.FindAsync([.. SendGroup.Of(sends.Where(send => !string.IsNullOrEmpty(send.Reference)))], cancellationToken).ConfigureAwait(false);
        return
        [
            .. sends.Where(send => !send.IsAccepted).Select(send =>
            {
                var (result, evidence) = string.IsNullOrEmpty(send.Reference)
                    ? (SmsReconciled.StillUnknown, "it has no reference, so that no report can name it")
                    : found[(send.Reference, send.To)];
                return new SmsReconciliation(send, result, evidence);
            }),
        ];
    }
}
