using System.Globalization;
using System.Text;

namespace TemplateSms;

/// <summary>A message that was sent to one recipient, as an application remembers it.</summary>
public sealed record SmsPastSend
{
    /// <summary>The recipient.</summary>
    public required PhoneNumber To { get; init; }

    /// <summary>
    /// The reference that the message was sent with (iSendPro's tracker), exactly; null for none. Without one, no report can name the message.
    /// </summary>
    public required string? Reference { get; init; }

    /// <summary>A time before the request left.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>
    /// The last time at which the gateway may have taken the message: that of the start and the client's
    /// <c>Timeout</c>, or the time that a scheduled message was sent for where that is later.
    /// </summary>
    public required DateTimeOffset Ended { get; init; }

    /// <summary>Whether the gateway has accepted the message, so that its report has a line for it. False by default: nobody knows.</summary>
    public bool IsAccepted { get; init; }

    // A reference may be made of an argument of a template.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(
            CultureInfo.InvariantCulture,
            $"To = {To}, HasReference = {!string.IsNullOrEmpty(Reference)}, Started = {Started:O}, Ended = {Ended:O}, IsAccepted = {IsAccepted}");
        return true;
    }
}
