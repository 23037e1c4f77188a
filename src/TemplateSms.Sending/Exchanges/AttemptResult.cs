namespace TemplateSms.Sending.Exchanges;

/// <summary>The end of an attempt. A failure is a value inside the pipeline, and thrown once, at the end.</summary>
/// <param name="Failure">The failure that it ended with, or null.</param>
/// <param name="IsSafeToRepeat">Whether another attempt sends nothing twice.</param>
/// <param name="IsRepeatedByChoice">Whether an account may choose to have another attempt that may send twice.</param>
internal readonly record struct AttemptResult(SmsException? Failure, bool IsSafeToRepeat, bool IsRepeatedByChoice = false);
