using System.Globalization;
using TemplateSms.Cli.Invocation;
using TemplateSms.Queue;

namespace TemplateSms.Cli.Queues;

/// <summary>Shows what is in a ledger.</summary>
internal static class QueueLooks
{
    public static Task<int> StatusAsync(QueueRequest queue, CommandStreams streams, CancellationToken cancellationToken) => QueueRun.RunAsync(queue, streams, async manager =>
    {
        var lanes = await manager.GetLanesAsync(cancellationToken).ConfigureAwait(false);
        await QueueTable.PrintAsync(
            streams.Output,
            ["lane", "queued", "sending", "unknown", "waits for", "rate", "state"],
            lanes.Select(lane => new[]
            {
                lane.Name,
                QueueTable.Number(lane.Queued),
                QueueTable.Number(lane.Sending),
                QueueTable.Number(lane.Unknown),
                QueueTable.Time(lane.Age),
                lane.RatePerSecond is { } rate ? string.Create(CultureInfo.InvariantCulture, $"{rate}/s") : "-",
                lane.IsPaused ? "paused" : "open",
            })).ConfigureAwait(false);
        return ExitCode.Success;
    });

    public static Task<int> ShowAsync(string keyOrId, QueueRequest queue, CommandStreams streams, CancellationToken cancellationToken) => QueueRun.RunAsync(queue, streams, async manager =>
    {
        // A key may look like an id.
        var messages = await manager.FindAsync(keyOrId, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (messages.Count == 0 && Guid.TryParse(keyOrId, out var id) && await manager.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } only)
            messages = [only];
        if (messages.Count == 0)
        {
            await streams.TellAsync($"{keyOrId}: no message has this key or id").ConfigureAwait(false);
            return ExitCode.Faults;
        }

        foreach (var message in messages)
            await QueueHistory.PrintAsync(message, streams.Output).ConfigureAwait(false);
        return ExitCode.Success;
    });

    public static Task<int> UnknownAsync(int most, QueueRequest queue, CommandStreams streams, CancellationToken cancellationToken) => QueueRun.RunAsync(queue, streams, async manager =>
    {
        var messages = await manager.GetUnknownAsync(most, cancellationToken).ConfigureAwait(false);
        await QueueTable.PrintAsync(
            streams.Output,
            ["id", "lane", "to", "template", "attempts", "started", "releasable", "evidence"],
            messages.Select(message => new[]
            {
                message.Id.ToString(),
                message.Lane,
                message.To?.ToString() ?? "-",
                message.Template ?? "-",
                QueueTable.Number(message.Attempts),
                QueueTable.Moment(message.Started),
                QueueTable.Moment(message.ReleasableAt),
                message.Reason ?? "-",
            })).ConfigureAwait(false);
        return messages.Count == 0 ? ExitCode.Success : ExitCode.Faults;
    });
}
