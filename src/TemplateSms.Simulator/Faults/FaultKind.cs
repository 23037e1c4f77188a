namespace TemplateSms.Simulator.Faults;

/// <summary>The kind of a fault.</summary>
public enum FaultKind
{
    /// <summary>The answer takes <see cref="FaultRule.Milliseconds"/> longer.</summary>
    Latency,

    /// <summary>The number is refused with <see cref="FaultRule.Code"/>, in the provider's own document.</summary>
    Code,

    /// <summary>The request is answered with the HTTP <see cref="FaultRule.Status"/> and a page, as a proxy would.</summary>
    Status,

    /// <summary>The connection is closed without an answer.</summary>
    Drop,

    /// <summary>The request is taken, and its answer is cut in the middle, or is <see cref="FaultRule.Message"/>.</summary>
    Malformed,

    /// <summary>
    /// The message is taken, and does not reach its phone. At Twilio it ends as <c>undelivered</c>, with <see cref="FaultRule.Code"/>
    /// where there is one. At iSendPro its receipt has that code, or the status of <see cref="Callbacks.CallbackOptions.UndeliveredStatus"/>, since
    /// the provider's words are not public.
    /// </summary>
    Undelivered,

    /// <summary>The message is taken, and ends as <c>failed</c>, with <see cref="FaultRule.Code"/> where there is one. At iSendPro the same as <see cref="Undelivered"/>.</summary>
    Failed,
}
