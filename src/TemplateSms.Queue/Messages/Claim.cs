namespace TemplateSms.Queue.Messages;

/// <summary>The messages that a worker asks a lane for.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Most">The most messages that it can send now.</param>
/// <param name="Lease">The time from the claim on after which the attempt counts as unknown.</param>
/// <param name="Timeout">The longest time of a request.</param>
/// <param name="Worker">The worker's name.</param>
internal sealed record ClaimRequest(string Lane, int Most, TimeSpan Lease, TimeSpan Timeout, string Worker)
{
    /// <summary>The only messages that are wanted; null for any of the lane.</summary>
    public IReadOnlyList<Guid>? Only { get; init; }

    /// <summary>The time after the end of the lease and a request, after which another attempt may be allowed.</summary>
    private static readonly TimeSpan _margin = TimeSpan.FromMinutes(5);

    /// <summary>The time from the claim on until which nobody may allow another attempt.</summary>
    public TimeSpan Releasable => Lease + Timeout + _margin;
}

/// <summary>The messages that a worker got.</summary>
/// <param name="Messages">The messages, in the order of the queue. Each has an attempt that may reach the gateway from now on.</param>
/// <param name="Wait">The time until the lane may have more; null when nothing is known of any.</param>
internal sealed record Claim(IReadOnlyList<ClaimedMessage> Messages, TimeSpan? Wait)
{
    /// <summary>Whether as many messages were claimed as may be sent now, so that there may be others.</summary>
    public bool HasMore { get; init; }

    /// <summary>Whether the database did not confirm the claim, so that nothing of it may be sent.</summary>
    public bool IsLost { get; init; }
}
