using TemplateSms.Queue.Ledger;

namespace TemplateSms.Queue.Bus;

/// <summary>Looks at the messages that a bus asks for, in one query at those that it asks for at the same time.</summary>
internal sealed class BusLooks
{
    /// <summary>The most messages of one query, which names each.</summary>
    private const int MostAtOnce = 100;

    private readonly DueMessages _due;
    private readonly Gathering<(Guid Id, TaskCompletionSource<MessageLook?> Look)> _asked;

    public BusLooks(DueMessages due)
    {
        _due = due;
        _asked = new(MostAtOnce, LookAsync);
    }

    /// <summary>Looks at a message without a lock.</summary>
    /// <returns>Null for one that is not queued: nobody knows it, it was sent or is being sent, or somebody gave it up.</returns>
    public Task<MessageLook?> LookAsync(Guid id, CancellationToken cancellationToken)
    {
        var look = new TaskCompletionSource<MessageLook?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked.Add((id, look));
        return look.Task.WaitAsync(cancellationToken);
    }

    private async Task LookAsync(List<(Guid Id, TaskCompletionSource<MessageLook?> Look)> asked)
    {
        try
        {
            var looks = await _due.LookAsync([.. asked.Select(one => one.Id).Distinct()], CancellationToken.None).ConfigureAwait(false);
            foreach (var (id, look) in asked)
                look.SetResult(looks.TryGetValue(id, out var found) ? found : null);
        }
        catch (Exception e)
        {
            asked.ForEach(one => one.Look.TrySetException(e));
        }
    }
}
