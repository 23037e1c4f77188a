namespace TemplateSms.Soak.Rendering;

/// <summary>What one call gave: a message, or why there is none.</summary>
internal sealed record Outcome(SmsContent? Content, SmsArgumentError? Error)
{
    /// <summary>Whether the text was finished, so that the proof speaks of it.</summary>
    public bool IsMeasured => Content is not null || Error?.Reason is SmsArgumentProblem.TextTooLong or SmsArgumentProblem.TextOutsideAlphabet;
}
