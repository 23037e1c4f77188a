namespace TemplateSms.Sending.Batches;

/// <summary>Makes outcomes of the gateway's word.</summary>
internal static class Receipts
{
    public static SmsReceipt Of(SmsRecipient recipient, GatewayResult result) => new()
    {
        To = recipient.To,
        Position = recipient.Position,
        Status = SmsStatus.Accepted,
        Content = recipient.Plan.Content,
        Code = result.Code,
        GatewayMessage = result.Message,
        BilledSegments = result.BilledSegments,
        Gateway = recipient.Plan.Rules.Id,
        GatewayId = result.GatewayId,
        Tracker = recipient.Plan.Tracker,
    };

    public static SmsOutcome OutcomeOf(SmsRecipient recipient, GatewayResult result) => result.IsAccepted
        ? SmsOutcome.Of(Of(recipient, result))
        : SmsOutcome.Of(new SmsRejection(recipient.To, result.Code, result.Message) { Position = recipient.Position, StatusCode = result.Status });
}
