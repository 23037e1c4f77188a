using TemplateSms.ISendPro.Protocol;

namespace TemplateSms.ISendPro.Outcomes;

/// <summary>What became of the message to one recipient: a receipt or a rejection.</summary>
internal readonly record struct RecipientOutcome(SmsReceipt? Receipt, SmsRejection? Rejection)
{
    /// <summary>What the gateway's entry says.</summary>
    public static RecipientOutcome Of(PhoneNumber to, GatewayEntry entry, Outgoing outgoing) => entry.IsSent
        ? new(Accepted(to, entry, outgoing), null)
        : new(null, new SmsRejection(to, entry.Code, entry.Message));

    /// <summary>A refusal by the client, before sending.</summary>
    public static RecipientOutcome Refused(PhoneNumber to, string reason) =>
        new(null, new SmsRejection(to, null, null) { Reason = reason });

    private static SmsReceipt Accepted(PhoneNumber to, GatewayEntry entry, Outgoing outgoing) => new()
    {
        To = to,
        Status = SmsStatus.Accepted,
        Content = outgoing.Content,
        Code = entry.Code,
        GatewayMessage = entry.Message,
        BilledSegments = entry.BilledSegments,
        Tracker = outgoing.Tracker,
    };
}
