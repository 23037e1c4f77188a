using TemplateSms.Shared;
using TemplateSms.Simulator.Messages;

namespace TemplateSms.Simulator.Api.Views;

/// <summary>A message to a phone, taken or refused, or a reply from it.</summary>
internal record Message
{
    /// <summary>Its place in the order of arrival, from 1; never used twice.</summary>
    public required long Id { get; init; }

    /// <summary>The gateway that it came to: isendpro or twilio.</summary>
    public required string Gateway { get; init; }

    /// <summary>The id of the sub-account whose key sent it; null for the account itself.</summary>
    public required string? SubAccount { get; init; }

    /// <summary>The status by which its receipt says that it did not reach the phone, as a fault wanted; null where it reached it.</summary>
    public required string? UndeliveredStatus { get; init; }

    /// <summary>Twilio's SID of the message, or null.</summary>
    public required string? Sid { get; init; }

    /// <summary>The stage that it has reached, in Twilio's word, or null.</summary>
    public required string? DeliveryStatus { get; init; }

    /// <summary>The code of a message that did not arrive, or null.</summary>
    public required int? DeliveryCode { get; init; }

    /// <summary>When it arrived.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The phone's number as the client wrote it; empty when a refused request had none.</summary>
    public required string Recipient { get; init; }

    /// <summary>
    /// The spelling to use for the phone's number, if the client wrote it in a way that no source of the provider's shows; null
    /// otherwise.
    /// </summary>
    public required string? RecipientAdvice { get; init; }

    /// <summary>The number under which the phone is known, the key of its conversation: 33680010203.</summary>
    public required string Number { get; init; }

    /// <summary>The sender, or null; at Twilio, a messaging service may choose one.</summary>
    public required string? Sender { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The alphabet; none when the text has characters outside GSM-7 and UCS-2 was not asked for.</summary>
    public required GatewayEncoding Encoding { get; init; }

    /// <summary>Septets or UTF-16 units of the text; 0 without an encoding.</summary>
    public required int Units { get; init; }

    /// <summary>Units that its segments hold at most; 0 without an encoding.</summary>
    public required int Room { get; init; }

    /// <summary>The SMS that it is billed as, with the <see cref="ReservedUnits"/> of the STOP text.</summary>
    public required int Segments { get; init; }

    /// <summary>The text, cut where the segments are.</summary>
    public required IReadOnlyList<MessagePart> Parts { get; init; }

    /// <summary>The characters outside GSM-7.</summary>
    public required IReadOnlyList<OutsideCharacter> Outside { get; init; }

    /// <summary>The caller's correlation id, or null.</summary>
    public required string? Tracker { get; init; }

    /// <summary>The template's name, or null when it is not known.</summary>
    public required string? Template { get; init; }

    /// <summary>Out to the phone, or in from it.</summary>
    public required MessageDirection Direction { get; init; }

    /// <summary>The status of the message.</summary>
    public required MessageStatus Status { get; init; }

    /// <summary>When it is to be sent, as the client wrote it, or null for at once.</summary>
    public required string? SendDate { get; init; }

    /// <summary>When a scheduled message is or was sent, or null.</summary>
    public required DateTimeOffset? DueAt { get; init; }

    /// <summary>The return code.</summary>
    public required int Code { get; init; }

    /// <summary>The words beside the code.</summary>
    public required string Reply { get; init; }

    /// <summary>Whether room is kept for the STOP text.</summary>
    public required bool ReservesStop { get; init; }

    /// <summary>The units of the STOP text that the gateway adds; 0 where it adds none.</summary>
    public required int ReservedUnits { get; init; }

    /// <summary>The most segments that the client allows, as it wrote it, or null.</summary>
    public required string? SmsLong { get; init; }

    /// <summary>Whether it was a free test.</summary>
    public required bool Sandbox { get; init; }

    public static Message From(GatewayMessage message, GatewayRules rules) => new()
    {
        Id = message.Id,
        Gateway = message.Gateway,
        SubAccount = message.SubAccount,
        UndeliveredStatus = message.UndeliveredStatus,
        Sid = message.Twilio?.Sid,
        DeliveryStatus = message.Twilio?.Status,
        DeliveryCode = message.Twilio?.ErrorCode,
        ReceivedAt = message.ReceivedAt,
        Recipient = message.Recipient,
        RecipientAdvice = message is { Direction: MessageDirection.Out, Twilio: null } ? RecipientNumber.AdviceOn(message.Recipient) : null,
        Number = message.Number,
        Sender = message.Sender,
        Text = message.Text,
        Encoding = message.Encoding,
        Units = message.Units,
        Room = message.Segments == 0 ? 0 : SegmentLimits.Room(message.Encoding is GatewayEncoding.Gsm7, message.Segments),
        Segments = message.Segments,
        Parts = SegmentCut.Of(message),
        Outside = OutsideCharacter.AllOf(message.Text),
        Tracker = message.Tracker,
        Template = message.Template,
        Direction = message.Direction,
        Status = message.Status,
        SendDate = message.SendDate,
        DueAt = message.DueAt,
        Code = message.Code,
        Reply = message.Reply,
        ReservesStop = message.ReservesStop,
        ReservedUnits = message.ReservesStop ? rules.Reserve : 0,
        SmsLong = message.SmsLong,
        Sandbox = message.Sandbox,
    };
}
