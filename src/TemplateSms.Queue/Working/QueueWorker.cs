using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Enqueuing;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Options;
using TemplateSms.Queue.Requests;
using TemplateSms.Queue.Telemetry;

namespace TemplateSms.Queue.Working;

/// <summary>
/// Sends what the ledger holds. A lane is served before those that come after it; what is claimed is sent at once, and nothing is claimed
/// that could not be. When the host stops, what is on its way ends, and nothing more is claimed.
/// </summary>
internal sealed class QueueWorker : BackgroundService
{
    private static readonly TimeSpan _afterFailure = TimeSpan.FromSeconds(1);

    private readonly QueueSettings _settings;
    private readonly WorkerStart _start;
    private readonly LedgerDatabase _database;
    private readonly LaneTable _laneTable;
    private readonly QueueSignal _signal;
    private readonly Housekeeping _housekeeping;
    private readonly ILogger<QueueWorker> _logger;
    private readonly TimeProvider _clock;
    private readonly List<LaneWorker> _lanes;
    private readonly IReadOnlyList<string> _laneNames;
    private readonly Places _places;
    private readonly CancellationTokenSource _abandoned = new();
    private readonly string _name = WorkerName.Next();

    public QueueWorker(
        QueueSettings settings,
        QueueAccounts accounts,
        WorkerStart start,
        LedgerDatabase database,
        LaneTable laneTable,
        Claimer claimer,
        ClaimSender sender,
        QueueSignal signal,
        Housekeeping housekeeping,
        ILogger<QueueWorker> logger,
        TimeProvider clock)
    {
        _settings = settings;
        _start = start;
        _database = database;
        _laneTable = laneTable;
        _signal = signal;
        _housekeeping = housekeeping;
        _logger = logger;
        _clock = clock;
        _lanes = [.. settings.Lanes.InOrder.Select(lane => new LaneWorker(lane, settings, accounts, claimer, sender, clock))];
        _laneNames = [.. _lanes.Select(lane => lane.Lane.Name)];
        _places = new Places(settings.InFlight, signal.Wake);
    }

    /// <exception cref="InvalidOperationException">An account is missing, or the database does not keep what it commits.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await _start.BeginAsync(cancellationToken).ConfigureAwait(false);
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await using var registration = cancellationToken.Register(_abandoned.Cancel).ConfigureAwait(false);
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
    }

    public override void Dispose()
    {
        _abandoned.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await Task.WhenAll(
            SendAsync(stoppingToken),
            _housekeeping.RunAsync(stoppingToken),
            ListenAsync(stoppingToken)).ConfigureAwait(false);
    }

    private async Task SendAsync(CancellationToken stoppingToken)
    {
        var sending = new HashSet<Task>();
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = _settings.PollInterval;
            try
            {
                await _start.OpenAsync(stoppingToken).ConfigureAwait(false);
                sending.RemoveWhere(task => task.IsCompleted);
                if (await ClaimAsync(sending, stoppingToken).ConfigureAwait(false) is not { } idle)
                    continue;
                wait = idle < wait ? idle : wait;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                _logger.ClaimFailed(e);
                wait = _afterFailure;
            }

            await _signal.WaitAsync(wait, _clock, stoppingToken).ConfigureAwait(false);
        }

        await Task.WhenAll(sending).ConfigureAwait(false);
    }

    /// <summary>Claims from the first lane that has something to send.</summary>
    /// <returns>Null when it did; else the time until there may be something.</returns>
    private async Task<TimeSpan?> ClaimAsync(HashSet<Task> sending, CancellationToken stoppingToken)
    {
        var wait = _settings.PollInterval;
        if (_places.Free <= 0)
            return wait;
        var looks = await _laneTable.LookAsync(_laneNames, stoppingToken).ConfigureAwait(false);
        foreach (var lane in _lanes)
        {
            var claim = await ClaimAsync(lane, looks[lane.Lane.Name], stoppingToken).ConfigureAwait(false);
            if (claim.Sending is { } started)
            {
                sending.Add(started);
                return null;
            }

            if (claim.Wait < wait)
                wait = claim.Wait.Value;
            if (claim.KeepsPlaces)
                return wait;
        }

        return wait;
    }

    private async Task<LaneClaim> ClaimAsync(LaneWorker lane, LaneLook look, CancellationToken stoppingToken)
    {
        try
        {
            return await lane.ClaimAsync(look, _places, _name, _abandoned.Token, stoppingToken).ConfigureAwait(false);
        }
        catch (Exception e) when (WorkerFault.Is(e) && e is not OperationCanceledException)
        {
            // An account whose options break their rules keeps its own lanes waiting, and no others.
            _logger.AccountFailed(e, lane.Lane.Name);
            return new LaneClaim(null, _afterFailure);
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                await _database.Dialect.ListenAsync(_signal.Wake, stoppingToken).ConfigureAwait(false);
                return;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                _logger.ListeningFailed(e);
            }

            if (Stopwatch.GetElapsedTime(started) < _afterFailure)
                await Task.Delay(_afterFailure, _clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
