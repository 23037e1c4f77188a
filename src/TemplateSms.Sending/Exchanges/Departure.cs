namespace TemplateSms.Sending.Exchanges;

/// <summary>The last word of a caller who may take a request back until it leaves.</summary>
/// <param name="mayLeave">Asked when the last byte is about to leave.</param>
/// <param name="cancellation">Takes the request back while it has not left; what has goes on to its end.</param>
internal sealed class Departure(Func<bool> mayLeave, CancellationToken cancellation)
{
    private volatile bool _hasLeft;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Whether the last byte was let go, so that the gateway may have the request.</summary>
    public bool HasLeft
    {
        get => _hasLeft;
        set => _hasLeft = value;
    }

    public bool IsAllowed => !cancellation.IsCancellationRequested && mayLeave();
}
