using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace TemplateSms.Cli.Agents;

/// <summary>Counts the requests of a client that have no answer yet.</summary>
internal sealed class PendingRequests
{
    // A message that has been read is counted at most so much later.
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(100);

    private int _count;

    /// <summary>Adds the count to the messages of a server.</summary>
    public void CountIn(McpMessageFilters filters)
    {
        filters.IncomingFilters.Add(next => (context, cancellationToken) =>
        {
            if (context.JsonRpcMessage is JsonRpcRequest)
                Interlocked.Increment(ref _count);
            return next(context, cancellationToken);
        });
        filters.OutgoingFilters.Add(next => async (context, cancellationToken) =>
        {
            await next(context, cancellationToken).ConfigureAwait(false);
            if (context.JsonRpcMessage is JsonRpcResponse or JsonRpcError)
                Interlocked.Decrement(ref _count);
        });
    }

    /// <summary>Ends when every request has its answer.</summary>
    public async Task WhenAnsweredAsync()
    {
        do
            await Task.Delay(_pause).ConfigureAwait(false);
        while (Volatile.Read(ref _count) > 0);
    }
}
