namespace TemplateSms.Queue.Options;

/// <summary>The settings of a queue, as an application made them.</summary>
internal sealed class QueueSettings
{
    public SmsLanes Lanes { get; } = new();

    public UnknownOutcome OnUnknown { get; set; } = UnknownOutcome.SetAside;

    /// <summary>The most messages of one worker that are on their way at once.</summary>
    public int InFlight { get; set; } = 200;

    /// <summary>The time beyond the longest request of a lane's accounts that a claim lasts.</summary>
    public TimeSpan LeaseMargin { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest time without a look at the database.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromMilliseconds(250);

    public TimeSpan RetainEnded { get; set; } = TimeSpan.FromDays(30);

    public TimeSpan RetainUnknown { get; set; } = TimeSpan.FromDays(90);

    /// <summary>The time between two comparisons with the gateways' reports.</summary>
    public TimeSpan ReconcileInterval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The time after which a request to the bus is published again while its message has not left.</summary>
    public TimeSpan PublishAgain { get; set; } = TimeSpan.FromMinutes(5);
}
