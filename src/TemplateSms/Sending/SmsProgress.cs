namespace TemplateSms;

/// <summary>The progress of a send of many messages.</summary>
public sealed record SmsProgress
{
    /// <summary>The messages in all; null while that is not known.</summary>
    public int? Total { get; init; }

    /// <summary>The messages that were accepted or queued.</summary>
    public int Accepted { get; init; }

    /// <summary>The messages that were refused, by the gateway or by the client.</summary>
    public int Refused { get; init; }

    /// <summary>The messages that did not reach the gateway, so that sending them again is safe.</summary>
    public int NotReached { get; init; }

    /// <summary>The messages that left and got no answer that can be read.</summary>
    public int Unknown { get; init; }

    /// <summary>The messages whose outcome is settled.</summary>
    public int Settled => Accepted + Refused + NotReached + Unknown;

    /// <summary>The outcomes that were settled since the report before, in the order of their places.</summary>
    public IReadOnlyList<SmsOutcome> Latest { get; init; } = [];

    internal SmsProgress With(IReadOnlyList<SmsOutcome> latest) => this with
    {
        Accepted = Accepted + latest.Count(outcome => outcome.Receipt is not null),
        Refused = Refused + latest.Count(outcome => outcome is { Rejection: not null, IsNotReached: false }),
        NotReached = NotReached + latest.Count(outcome => outcome.IsNotReached),
        Unknown = Unknown + latest.Count(outcome => outcome.Unknown is not null),
        Latest = latest,
    };

    private bool PrintMembers(System.Text.StringBuilder builder)
    {
        builder.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"Total = {Total}, Accepted = {Accepted}, Refused = {Refused}, NotReached = {NotReached}, Unknown = {Unknown}");
        return true;
    }
}
