namespace TemplateSms.AspNetCore.Receiving;

/// <summary>A callback that was read: its receipt, or the reason why it is refused.</summary>
internal readonly record struct CallbackReading(SmsDeliveryReceipt? Receipt, CallbackRefusal? Refusal)
{
    public static implicit operator CallbackReading(SmsDeliveryReceipt receipt) => new(receipt, null);

    public static implicit operator CallbackReading(CallbackRefusal refusal) => new(null, refusal);
}
