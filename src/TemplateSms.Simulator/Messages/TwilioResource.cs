using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using TemplateSms.Shared;

namespace TemplateSms.Simulator;

/// <summary>The part of a message that only Twilio's message resource has.</summary>
public sealed record TwilioResource
{
    /// <summary>The SID of the account that sends, <c>AC</c> and 32 hexadecimal digits; as written in a refused request.</summary>
    public required string AccountSid { get; init; }

    /// <summary>The SID of the message, <c>SM</c> and 32 hexadecimal digits; null for a refused one.</summary>
    public string? Sid { get; init; }

    /// <summary>The stage that the message has reached, in Twilio's word, such as <c>queued</c>; null for a refused one.</summary>
    public string? Status { get; init; }

    /// <summary>The code of a message that ended as <c>undelivered</c> or <c>failed</c>; null where there is none.</summary>
    public int? ErrorCode { get; init; }

    /// <summary>The messaging service that chooses the sender (<c>MessagingServiceSid</c>), or null.</summary>
    public string? MessagingServiceSid { get; init; }

    /// <summary>The address that each change of the status is told to (<c>StatusCallback</c>), as written, or null.</summary>
    public string? StatusCallback { get; init; }

    /// <summary>The most seconds that the message waits in the queue (<c>ValidityPeriod</c>), or null.</summary>
    public int? ValidityPeriod { get; init; }

    /// <summary>When the status changed last.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When the message was sent; null while it was not.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>The status that the message is going to end with.</summary>
    [JsonInclude]
    internal string Outcome { get; init; } = TwilioStatuses.Delivered;

    /// <summary>The code that it is going to end with.</summary>
    [JsonInclude]
    internal int? OutcomeCode { get; init; }

    /// <summary>Whether the status is going to change.</summary>
    [JsonIgnore]
    internal bool IsOnItsWay => Status is not (null or TwilioStatuses.Delivered or TwilioStatuses.Undelivered or TwilioStatuses.Failed);

    // The address of the callback may hold a password or a tracker.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"AccountSid = {AccountSid}, Sid = {Sid}, Status = {Status}, ErrorCode = {ErrorCode}");
        return true;
    }
}
