namespace TemplateSms.Queue.Bus;

/// <summary>A message that a bus asks for.</summary>
/// <param name="Id">The message.</param>
/// <param name="IsLimited">Whether its lane has a rate.</param>
/// <param name="Since">The clock's timestamp at which the bus asked.</param>
/// <param name="CancellationToken">Ends the wait for the claim.</param>
internal sealed record BusAsk(Guid Id, bool IsLimited, long Since, CancellationToken CancellationToken)
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when nothing more is to be done.</summary>
    public Task Ended => _ended.Task;

    public void End() => _ended.TrySetResult();

    public void Fail(Exception failure) => _ended.TrySetException(failure);

    public void Cancel() => _ended.TrySetCanceled(CancellationToken);
}
