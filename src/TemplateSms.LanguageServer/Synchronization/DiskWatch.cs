using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Serving;
using TemplateSms.Projects.Watching;

namespace TemplateSms.LanguageServer.Synchronization;

/// <summary>Looks at the disk again when another program has written there.</summary>
internal sealed class DiskWatch(Session session) : IFeature, IDisposable
{
    // A tool writes several files at once.
    private static readonly TimeSpan _quiet = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _stop = new();

    public void Declare(JsonObject capabilities)
    {
        // The protocol has no name for it: any client has it.
    }

    [JsonRpcMethod("initialized", UseSingleObjectParameterDeserialization = true)]
    public void Initialized(JsonObject? parameters = null)
    {
        if (session.Workspace.Folders.Where(Directory.Exists).ToList() is { Count: > 0 } folders)
            _ = Task.Run(() => WatchAsync(folders, _stop.Token));
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    private async Task WatchAsync(IReadOnlyList<string> folders, CancellationToken cancellationToken)
    {
        try
        {
            using var changes = new FolderChanges(folders);
            while (true)
            {
                await changes.WaitAsync(Timeout.InfiniteTimeSpan, _quiet, cancellationToken).ConfigureAwait(false);
                session.Workspace.Refresh();
            }
        }
        catch (OperationCanceledException)
        {
            // The client has left.
        }
        catch (IOException exception)
        {
            await session.Client.NotifyAsync("window/logMessage", new { type = 2, message = $"cannot watch the folder: {exception.Message}" }).ConfigureAwait(false);
        }
    }
}
