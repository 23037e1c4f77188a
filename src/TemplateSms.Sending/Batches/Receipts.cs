namespace TemplateSms.Sending.Batches;

/// <summary>Makes the receipts of accepted messages.</summary>
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
        Tracker = recipient.Plan.Tracker,
    };
}
