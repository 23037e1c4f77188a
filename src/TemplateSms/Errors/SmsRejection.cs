using System.Globalization;
using System.Text;
using TemplateSms.Errors;

namespace TemplateSms;

/// <summary>A recipient to whom the message was refused.</summary>
/// <param name="To">The recipient.</param>
/// <param name="Code">The gateway's return code; null when the client refused before sending.</param>
/// <param name="GatewayMessage">The gateway's words. They may repeat the number, so nothing of ours prints them.</param>
public sealed record SmsRejection(PhoneNumber To, int? Code, string? GatewayMessage)
{
    /// <summary>The rule by which the client refused before sending, or that the gateway was not reached; null when it refused.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// Whether the gateway was not reached, so that sending to this recipient again is safe; false when it, or the client,
    /// refused.
    /// </summary>
    public bool NotReached { get; init; }

    /// <summary>The recipient's place in what was sent, from 0.</summary>
    public int Position { get; init; }

    /// <summary>The place, from 0, of the same number before it, whose message this place shares; null for a place of its own.</summary>
    public int? SameAs { get; init; }

    /// <summary>The HTTP status of the answer; null when none came or the client refused before sending.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The time that the gateway asks to wait before the next request; null when there is none.</summary>
    public TimeSpan? RetryAfter { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"To = {To}, Code = {PrintedCode.Of(Code)}, Reason = {Reason}, NotReached = {NotReached}, StatusCode = {StatusCode}");
        return true;
    }
}
