namespace TemplateSms;

/// <summary>Result of comparing one send with a gateway's reports.</summary>
/// <param name="Send">The send.</param>
/// <param name="Result">The state of its message.</param>
/// <param name="Evidence">
/// The receipt or the lines that prove the result, or the reason why nothing does: in words that hold no text, number or reference, and may be
/// logged.
/// </param>
public sealed record SmsReconciliation(SmsPastSend Send, SmsReconciled Result, string Evidence);
