using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Messages;
using TemplateSms.Isendpro.Sending;

namespace TemplateSms.Isendpro.Outcomes;

/// <summary>What became of the message to one recipient: one of the three.</summary>
internal readonly record struct RecipientOutcome(SmsReceipt? Receipt, SmsRejection? Rejection, SmsUnknownOutcome? Unknown)
{
    private const string NotReached = "the gateway was not reached, so nothing was sent.";

    /// <summary>What the gateway's entry says.</summary>
    public static RecipientOutcome Of(Recipient recipient, GatewayEntry entry) => entry.IsSent
        ? new(Accepted(recipient, entry), null, null)
        : Rejected(new SmsRejection(recipient.To, entry.Code, entry.Message) { Position = recipient.Position });

    /// <summary>A refusal by the client, before sending.</summary>
    public static RecipientOutcome Refused(PhoneNumber to, int position, string reason) =>
        Rejected(new SmsRejection(to, null, null) { Position = position, Reason = reason });

    /// <summary>What the failure of a request means for one of its recipients.</summary>
    public static RecipientOutcome Of(Recipient recipient, Exception failure) => failure switch
    {
        SmsOutcomeUnknownException => new(null, null, new SmsUnknownOutcome(recipient.To) { Position = recipient.Position }),
        SmsRejectedException refused => Rejected(
            new SmsRejection(recipient.To, refused.Code, refused.GatewayMessage) { Position = recipient.Position, Reason = refused.Reason }),
        _ => Rejected(new SmsRejection(recipient.To, null, null) { Position = recipient.Position, Reason = NotReached, NotReached = true }),
    };

    private static RecipientOutcome Rejected(SmsRejection rejection) => new(null, rejection, null);

    private static SmsReceipt Accepted(Recipient recipient, GatewayEntry entry) => new()
    {
        To = recipient.To,
        Position = recipient.Position,
        Status = SmsStatus.Accepted,
        Content = recipient.Outgoing.Content,
        Code = entry.Code,
        GatewayMessage = entry.Message,
        BilledSegments = entry.BilledSegments,
        Tracker = recipient.Outgoing.Tracker,
    };
}
