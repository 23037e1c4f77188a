namespace TemplateSms.Queue.Working;

/// <summary>Result of a worker's claim in one lane.</summary>
/// <param name="Sending">The task that ends when the claimed messages are settled; null where none is claimed.</param>
/// <param name="Wait">The time until the lane may have messages to send; null when nothing is known of any.</param>
internal readonly record struct LaneClaim(Task? Sending, TimeSpan? Wait)
{
    /// <summary>Whether the lane has messages to send and waits for places, which no lane after it may take.</summary>
    public bool KeepsPlaces { get; init; }
}
