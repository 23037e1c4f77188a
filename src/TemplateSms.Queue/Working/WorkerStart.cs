using System.Data.Common;
using Microsoft.Extensions.Logging;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Enqueuing;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Options;
using TemplateSms.Queue.Telemetry;

namespace TemplateSms.Queue.Working;

/// <summary>Checks what a worker needs, and opens the ledger with the lanes of its settings.</summary>
internal sealed class WorkerStart(QueueSettings settings, QueueAccounts accounts, LedgerDatabase database, LaneTable lanes, ILogger<WorkerStart> logger)
{
    private bool _isOpen;

    /// <summary>Checks the accounts, and opens the ledger where the database is there already.</summary>
    /// <exception cref="InvalidOperationException">An account is missing, or the database does not keep what it commits.</exception>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        accounts.Check(logger);
        try
        {
            await OpenAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException e)
        {
            // An application starts before its database at times, and what it is to send waits.
            logger.NoDatabase(e);
        }
    }

    /// <summary>Opens the ledger, unless it is open.</summary>
    /// <exception cref="DbException">The database cannot be used.</exception>
    public async ValueTask OpenAsync(CancellationToken cancellationToken)
    {
        if (_isOpen)
            return;
        await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        foreach (var lane in settings.Lanes.InOrder)
            await lanes.ConfigureAsync(lane.Name, lane.Rate, cancellationToken).ConfigureAwait(false);
        _isOpen = true;
    }
}
