namespace TemplateSms.Sending;

/// <summary>The messages of one request.</summary>
public readonly struct GatewaySend
{
    internal GatewaySend(SmsRecipient[] recipients, bool isBatch)
    {
        Recipients = recipients;
        IsBatch = isBatch;
    }

    /// <summary>The recipients with their texts, at least one and at most <see cref="GatewayProtocol.MaxRecipients"/>.</summary>
    public IReadOnlyList<SmsRecipient> Recipients { get; }

    /// <summary>Whether the caller sends to many, even if this request is for one of them.</summary>
    public bool IsBatch { get; }
}
