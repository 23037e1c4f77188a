namespace TemplateSms.Sending.Options;

/// <summary>The times of an account's sends, and the meaning of its answers' statuses. It changes without disturbing the queue.</summary>
/// <param name="Timeout">The most time of one request.</param>
/// <param name="BatchTimeout">The most time of a batch; null for as long as the gateway answers.</param>
/// <param name="NotTaken">The statuses, beside the rules', that say that nothing was taken.</param>
internal sealed record SendPolicy(TimeSpan Timeout, TimeSpan? BatchTimeout, GatewayStatuses NotTaken)
{
    public static SendPolicy Of(SmsClientOptions options) => new(options.Timeout, options.BatchTimeout, GatewayStatuses.Of([.. options.NotTakenStatuses]));
}
