using Microsoft.Extensions.Logging;
using TemplateSms.Queue.Bus;
using TemplateSms.Queue.Enqueuing;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Options;
using TemplateSms.Queue.Requests;
using TemplateSms.Queue.Telemetry;
using TemplateSms.Queue.Working;

namespace TemplateSms.Queue;

/// <summary>
/// Sends single messages of the ledger, for the handler of a message bus (<see cref="SmsQueueBuilder.UseBus"/>). It claims the message as a
/// worker does, so that requests which come twice, or to several processes at once, send nothing twice. Safe to use from several threads.
/// </summary>
public sealed class SmsQueueSender : IDisposable
{
    private static readonly TimeSpan _untilElsewhere = TimeSpan.FromMinutes(1);

    private readonly DueMessages _due;
    private readonly BusLooks _looks;
    private readonly ILogger<SmsQueueSender> _logger;
    private readonly Dictionary<string, BusLane> _lanes;
    private readonly CancellationTokenSource _abandoned = new();

    internal SmsQueueSender(
        QueueSettings settings, QueueAccounts accounts, Claimer claimer, DueMessages due, ClaimSender sender, ILogger<SmsQueueSender> logger, TimeProvider clock)
    {
        _due = due;
        _looks = new BusLooks(due);
        _logger = logger;
        var name = WorkerName.Next();
        _lanes = settings.Lanes.InOrder.ToDictionary(
            lane => lane.Name, lane => new BusLane(lane, settings, accounts, claimer, due, sender, logger, clock, name, _abandoned.Token), StringComparer.Ordinal);
    }

    /// <summary>
    /// Sends a message of the ledger that is due, and writes down what became of it: no outcome of the gateway is an exception. A message that
    /// cannot be sent now, for its time, its lane's rate or a pause, is published again when it can.
    /// </summary>
    /// <param name="id">The message's id.</param>
    /// <param name="cancellationToken">Ends waits before the message is claimed. What is claimed is sent.</param>
    /// <returns>A task that ends when nothing more is to be done for this request.</returns>
    /// <exception cref="System.Data.Common.DbException">The database cannot be used. Nothing was sent, and the request may be made again.</exception>
    /// <exception cref="InvalidOperationException">An account is not registered, or the tables are of a later version.</exception>
    public async Task SendAsync(Guid id, CancellationToken cancellationToken = default)
    {
        if (await _looks.LookAsync(id, cancellationToken).ConfigureAwait(false) is not { } message || message.Due > TimeSpan.Zero)
            return;
        if (message.IsPaused)
        {
            await _due.PutOffAsync([id], TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (!_lanes.TryGetValue(message.Lane, out var lane))
        {
            _logger.LaneUnknown(message.Lane);
            await _due.PutOffAsync([id], _untilElsewhere, cancellationToken).ConfigureAwait(false);
            return;
        }

        await lane.SendAsync(id, message.IsLimited, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends what the container owns.</summary>
    public void Dispose() => _abandoned.Dispose();

    /// <summary>Ends waits for a database that does not answer.</summary>
    internal void Abandon() => _abandoned.Cancel();
}
