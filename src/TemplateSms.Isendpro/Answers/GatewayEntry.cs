namespace TemplateSms.Isendpro.Answers;

/// <summary>One entry of an answer to a send. The gateway's words may repeat a number, so nothing of it is printed.</summary>
/// <param name="Code">The return code.</param>
/// <param name="Number">The number that it concerns, as the gateway writes it; null when it concerns the request.</param>
/// <param name="BilledSegments">How many SMS are billed, where the gateway says so.</param>
/// <param name="Message">The gateway's words, if any.</param>
internal sealed record GatewayEntry(int Code, string? Number, int? BilledSegments, string? Message)
{
    public bool IsSent => Code == IsendproCodes.Sent;

    public override string ToString() => nameof(GatewayEntry);
}
