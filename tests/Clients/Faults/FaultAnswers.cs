namespace TemplateSms.Clients.Tests.Faults;

/// <summary>A gateway's answers to <see cref="TestMessage.Message"/>, and the place of a message's tracker in a request.</summary>
public sealed record FaultAnswers
{
    /// <summary>The text right before a message's tracker, which is letters and digits, in a request.</summary>
    public required string BeforeTracker { get; init; }

    public required (int Status, string Body) Accepted { get; init; }

    /// <summary>The refusal of a message.</summary>
    public required (int Status, string Body) Refused { get; init; }

    /// <summary>The refusal of a request with all that it holds.</summary>
    public required (int Status, string Body) RefusedAsAWhole { get; init; }

    /// <summary>The statuses that say that nothing was taken.</summary>
    public required IReadOnlyList<int> NotTaken { get; init; }

    /// <summary>The one of <see cref="NotTaken"/> that a message gets.</summary>
    public int NotTakenOf(int message) => NotTaken[message % NotTaken.Count];
}
