namespace TemplateSms.ISendPro.Sending;

/// <summary>How an attempt ended. A failure is a value inside the pipeline, and thrown once, at the end.</summary>
/// <param name="Failure">What it failed with, or null.</param>
internal readonly record struct Verdict(SmsException? Failure);
