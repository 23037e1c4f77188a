using System.Globalization;
using System.Text;
using TemplateSms.Errors;

namespace TemplateSms;

/// <summary>A recipient whose message left and got no answer that can be read: it may have been sent.</summary>
/// <param name="To">The recipient.</param>
public sealed record SmsUnknownOutcome(PhoneNumber To)
{
    /// <summary>The recipient's place in what was sent, from 0.</summary>
    public int Position { get; init; }

    /// <summary>The place, from 0, of the same number before it, whose message this place shares; null for a place of its own.</summary>
    public int? SameAs { get; init; }

    /// <summary>The reason why nobody knows, in words that may be logged; null when the client gives none.</summary>
    public string? Reason { get; init; }

    /// <summary>The HTTP status of the answer that tells nothing; null when none came.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The gateway's return code in that answer; null when it gave none.</summary>
    public int? Code { get; init; }

    /// <summary>The time that the gateway asks to wait before the next request; null when there is none.</summary>
    public TimeSpan? RetryAfter { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"To = {To}, Position = {Position}, StatusCode = {StatusCode}, Code = {PrintedCode.Of(Code)}, Reason = {Reason}");
        return true;
    }
}
