namespace TemplateSms;

/// <summary>
/// The reason why an argument or the finished text breaks the template's declarations. It names the parameter, the bound, the
/// actual count and the offending code point, never the value.
/// </summary>
public sealed record SmsArgumentError
{
    /// <summary>The argument's parameter; null when the finished text is at fault.</summary>
    public string? Parameter { get; init; }

    /// <summary>The template's name; null for a text that was not made from one.</summary>
    public string? Template { get; init; }

    /// <summary>The problem, for programs.</summary>
    public required SmsArgumentProblem Reason { get; init; }

    /// <summary>The problem, for people: a sentence that may be logged.</summary>
    public required string Message { get; init; }

    /// <summary>The exception that the throwing methods throw.</summary>
    public SmsTemplateException ToException() => new(this);
}
