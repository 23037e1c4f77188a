using System.Globalization;
using TemplateSms.Cli.Invocation;
using TemplateSms.Queue;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Queues;

/// <summary>Changes what is in a ledger, and says what changed.</summary>
internal static class QueueChanges
{
    public static Task<int> ReleaseAsync(Guid id, QueueRequest queue, CommandStreams streams, CancellationToken cancellationToken) => QueueRun.RunAsync(queue, streams, async manager =>
        await manager.ReleaseAsync(id, Environment.UserName, cancellationToken).ConfigureAwait(false) switch
        {
            SmsRelease.Released => await SayAsync(streams, $"{id} is queued again. If the gateway has taken it before, the recipient gets it twice.").ConfigureAwait(false),
            SmsRelease.TooEarly => await FailAsync(streams, $"{id} cannot be released yet: a request may still be on its way. 'smstpl queue list unknown' shows the time.").ConfigureAwait(false),
            SmsRelease.NotUnknown => await FailAsync(streams, $"{id} is not unknown, or its text is gone.").ConfigureAwait(false),
            _ => await FailAsync(streams, $"{id}: there is no such message.").ConfigureAwait(false),
        });

    public static Task<int> DropAsync(Guid id, QueueRequest queue, CommandStreams streams, CancellationToken cancellationToken) => QueueRun.RunAsync(queue, streams, async manager =>
        await manager.DropAsync(id, Environment.UserName, cancellationToken).ConfigureAwait(false)
            ? await SayAsync(streams, $"{id} is given up.").ConfigureAwait(false)
            : await FailAsync(streams, $"{id}: no such message is unknown or waits.").ConfigureAwait(false));

    public static Task<int> PauseAsync(string lane, bool isPaused, QueueRequest queue, CommandStreams streams, CancellationToken cancellationToken) => QueueRun.RunAsync(queue, streams, async manager =>
    {
        await (isPaused ? manager.PauseAsync(lane, cancellationToken) : manager.ResumeAsync(lane, cancellationToken)).ConfigureAwait(false);
        return await SayAsync(streams, isPaused ? $"{lane} is paused. What workers have claimed is sent." : $"{lane} is open.").ConfigureAwait(false);
    });

    public static Task<int> CancelAsync(string? key, string? template, QueueRequest queue, CommandStreams streams, CancellationToken cancellationToken) => QueueRun.RunAsync(queue, streams, async manager =>
    {
        var cancelled = key is null
            ? await manager.CancelTemplateAsync(template!, cancellationToken).ConfigureAwait(false)
            : await manager.CancelAsync(key, cancellationToken).ConfigureAwait(false);
        var words = $"Cancelled {Messages(cancelled)}.";
        return cancelled > 0 ? await SayAsync(streams, words).ConfigureAwait(false) : await FailAsync(streams, words).ConfigureAwait(false);
    });

    public static Task<int> ForgetAsync(PhoneNumber number, QueueRequest queue, CommandStreams streams, CancellationToken cancellationToken) => QueueRun.RunAsync(queue, streams, async manager =>
    {
        var (blanked, open) = await manager.ForgetAsync(number, cancellationToken).ConfigureAwait(false);
        await SayAsync(streams, $"Blanked {Messages(blanked)}.").ConfigureAwait(false);
        return open == 0
            ? ExitCode.Success
            : await FailAsync(streams, $"Kept {Messages(open)} that has not ended: drop or release what is unknown, and cancel what waits.").ConfigureAwait(false);
    });

    private static string Messages(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "message" : "messages")}");

    private static async Task<int> SayAsync(CommandStreams streams, string words)
    {
        await streams.Output.WriteLineAsync(PrintableText.Line(words)).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static async Task<int> FailAsync(CommandStreams streams, string words)
    {
        await streams.TellAsync(words).ConfigureAwait(false);
        return ExitCode.Faults;
    }
}
