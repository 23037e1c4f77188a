using System.Globalization;
using System.Text;

namespace TemplateSms.Simulator.Faults;

/// <summary>One way in which the gateway misbehaves, for one number or all, always or by chance.</summary>
public sealed record FaultRule
{
    /// <summary>The number that is hit, in any spelling; null hits all, and operations without a number too.</summary>
    public string? Number { get; init; }

    /// <summary>The probability of the fault, from 0 (never) to 1 (always, the default).</summary>
    public double Probability { get; init; } = 1;

    /// <summary>The kind of the fault.</summary>
    public required FaultKind Kind { get; init; }

    /// <summary>Of <see cref="FaultKind.Latency"/>: how much longer, 1 to 600,000 ms.</summary>
    public int? Milliseconds { get; init; }

    /// <summary>
    /// Of <see cref="FaultKind.Code"/>: the return code, not 0; of <see cref="FaultKind.Undelivered"/> and
    /// <see cref="FaultKind.Failed"/>: the code that the message ends with, or null.
    /// </summary>
    public int? Code { get; init; }

    /// <summary>
    /// Of <see cref="FaultKind.Code"/>: the words beside the code; of <see cref="FaultKind.Malformed"/>: the whole body
    /// of the answer, which may be empty. At most 10,000 characters.
    /// </summary>
    public string? Message { get; init; }

    /// <summary>Of <see cref="FaultKind.Status"/>: the HTTP status, 300 to 599.</summary>
    public int? Status { get; init; }

    /// <summary>
    /// Before the request is taken, the default, or after; of <see cref="FaultKind.Latency"/>,
    /// <see cref="FaultKind.Status"/> and <see cref="FaultKind.Drop"/>.
    /// </summary>
    public FaultMoment? When { get; init; }

    /// <summary>A slower answer.</summary>
    /// <param name="delay">How much slower, 1 ms to 10 minutes.</param>
    /// <param name="when">Before the request is taken, or after.</param>
    /// <returns>The rule, for all numbers.</returns>
    public static FaultRule Latency(TimeSpan delay, FaultMoment when = FaultMoment.Before) =>
        new() { Kind = FaultKind.Latency, Milliseconds = (int)delay.TotalMilliseconds, When = when };

    /// <summary>A refusal with a return code.</summary>
    /// <param name="code">The code, not 0.</param>
    /// <param name="message">The words beside it; null for the gateway's.</param>
    /// <returns>The rule, for all numbers.</returns>
    public static FaultRule Refuse(int code, string? message = null) => new() { Kind = FaultKind.Code, Code = code, Message = message };

    /// <summary>An HTTP error in the place of the answer.</summary>
    /// <param name="status">The status, 300 to 599.</param>
    /// <param name="when">Before the request is taken, or after.</param>
    /// <returns>The rule, for all numbers.</returns>
    public static FaultRule Answer(int status, FaultMoment when = FaultMoment.Before) =>
        new() { Kind = FaultKind.Status, Status = status, When = when };

    /// <summary>A connection that closes without an answer.</summary>
    /// <param name="when">Before the request is taken, or after.</param>
    /// <returns>The rule, for all numbers.</returns>
    public static FaultRule Drop(FaultMoment when = FaultMoment.Before) => new() { Kind = FaultKind.Drop, When = when };

    /// <summary>An answer that cannot be read.</summary>
    /// <param name="body">The answer's body; null cuts the real one in the middle.</param>
    /// <returns>The rule, for all numbers.</returns>
    public static FaultRule Malform(string? body = null) => new() { Kind = FaultKind.Malformed, Message = body };

    /// <summary>A message that does not reach its phone.</summary>
    /// <param name="code">The code that it ends with; null for none.</param>
    /// <returns>The rule, for all numbers.</returns>
    public static FaultRule Undeliver(int? code = null) => new() { Kind = FaultKind.Undelivered, Code = code };

    /// <summary>A message that cannot be sent.</summary>
    /// <param name="code">The code that it ends with; null for none.</param>
    /// <returns>The rule, for all numbers.</returns>
    public static FaultRule Fail(int? code = null) => new() { Kind = FaultKind.Failed, Code = code };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Kind = {Kind}, Probability = {Probability}, When = {When}");
        return true;
    }
}
