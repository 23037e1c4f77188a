using System.Globalization;
using System.Text;

namespace TemplateSms.Twilio;

/// <summary>Twilio's word on a message (its OpenAPI document, <c>api.v2010.account.message</c>). The text is left out.</summary>
public sealed record TwilioMessage
{
    /// <summary>Twilio's own name of the message: <c>SM</c> or <c>MM</c> and 32 hexadecimal digits.</summary>
    public required string Sid { get; init; }

    /// <summary>The stage that the message has reached, in Twilio's word: one of <see cref="TwilioStatuses"/>, or a newer one.</summary>
    public required string Status { get; init; }

    /// <summary>The recipient; null where it is no phone number.</summary>
    public PhoneNumber? To { get; init; }

    /// <summary>The segments of the message; null while Twilio has not counted them.</summary>
    public int? Segments { get; init; }

    /// <summary>The code of a message that was given up; null for another. Twilio advises against program logic on codes, which it refines over time.</summary>
    public int? ErrorCode { get; init; }

    /// <summary>Twilio's words for the code. They may repeat the number, so nothing of ours prints them.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>The amount billed; null while it is not known.</summary>
    public decimal? Price { get; init; }

    /// <summary>The currency of the price, such as <c>usd</c>; null while there is none.</summary>
    public string? PriceUnit { get; init; }

    /// <summary>The time at which Twilio sent the message; null while it has not.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Whether Twilio has given the message up: it failed, was not delivered, or was canceled.</summary>
    public bool IsGivenUp => Status is TwilioStatuses.Failed or TwilioStatuses.Undelivered or TwilioStatuses.Canceled;

    private const int GreatestCode = 99_999;

    // An answer that lies may have a number or a text in either place.
    private string PrintedStatus => TwilioStatuses.Known.Contains(Status) ? Status : "another word";

    private string PrintedCode => ErrorCode is { } code and >= -GreatestCode and <= GreatestCode ? code.ToString(CultureInfo.InvariantCulture) : ErrorCode is null ? "" : "of more than five digits";

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Sid = {Sid}, Status = {PrintedStatus}, To = {To}, Segments = {Segments}, ErrorCode = {PrintedCode}");
        return true;
    }
}
