namespace TemplateSms.Sending.Batches;

/// <summary>The outcome of the message to one recipient: one of the three.</summary>
internal readonly record struct RecipientOutcome(SmsReceipt? Receipt, SmsRejection? Rejection, SmsUnknownOutcome? Unknown)
{
    private const string NotReached = "the gateway was not reached, so nothing was sent.";

    /// <summary>Takes the gateway's word.</summary>
    public static RecipientOutcome Of(SmsRecipient recipient, GatewayResult result) => result.IsAccepted
        ? new(Receipts.Of(recipient, result), null, null)
        : Rejected(new SmsRejection(recipient.To, result.Code, result.Message) { Position = recipient.Position });

    /// <summary>A refusal by the client, before sending.</summary>
    public static RecipientOutcome Refused(PhoneNumber to, int position, string reason) =>
        Rejected(new SmsRejection(to, null, null) { Position = position, Reason = reason });

    /// <summary>The meaning of a request's failure for one of its recipients.</summary>
    public static RecipientOutcome Of(SmsRecipient recipient, Exception failure) => failure switch
    {
        SmsOutcomeUnknownException => new(null, null, new SmsUnknownOutcome(recipient.To) { Position = recipient.Position }),
        SmsRejectedException refused => Rejected(
            new SmsRejection(recipient.To, refused.Code, refused.GatewayMessage) { Position = recipient.Position, Reason = refused.Reason }),
        _ => Rejected(new SmsRejection(recipient.To, null, null) { Position = recipient.Position, Reason = NotReached, NotReached = true }),
    };

    private static RecipientOutcome Rejected(SmsRejection rejection) => new(null, rejection, null);
}
