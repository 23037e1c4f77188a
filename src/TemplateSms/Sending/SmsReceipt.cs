using System.Globalization;
using System.Text;
using TemplateSms.Errors;

namespace TemplateSms;

/// <summary>The outcome of an accepted or queued message to one recipient.</summary>
public sealed record SmsReceipt
{
    /// <summary>The recipient.</summary>
    public required PhoneNumber To { get; init; }

    /// <summary>The recipient's place in what was sent, from 0.</summary>
    public int Position { get; init; }

    /// <summary>
    /// The place, from 0, of the same number before it, whose message this place shares; null for a place of its own. Nothing is billed
    /// for it.
    /// </summary>
    public int? SameAs { get; init; }

    /// <summary>The progress of the message.</summary>
    public required SmsStatus Status { get; init; }

    /// <summary>The text, its encoding and its segments.</summary>
    public required SmsContent Content { get; init; }

    /// <summary>The gateway's return code; null while queued.</summary>
    public int? Code { get; init; }

    /// <summary>The gateway's words; null while queued. They may repeat the number, so nothing of ours prints them.</summary>
    public string? GatewayMessage { get; init; }

    /// <summary>Segments that the gateway bills, where it says so.</summary>
    public int? BilledSegments { get; init; }

    /// <summary>The gateway that took the message (<see cref="GatewayRules.Id"/>); null while queued, or where the client does not say.</summary>
    public string? Gateway { get; init; }

    /// <summary>
    /// The gateway's own name of the message, under which it can be asked for, such as Twilio's <c>sid</c>; null where it gives none,
    /// as iSendPro does.
    /// </summary>
    public string? GatewayId { get; init; }

    /// <summary>The message's name in the queue that took it; null where none did.</summary>
    public Guid? QueueId { get; init; }

    /// <summary>The tracker that was sent, or null.</summary>
    public string? Tracker { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"To = {To}, Status = {Status}, Code = {PrintedCode.Of(Code)}, BilledSegments = {BilledSegments}, Content = {Content}");
        return true;
    }
}
