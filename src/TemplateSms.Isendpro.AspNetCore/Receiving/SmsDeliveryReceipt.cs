using System.Globalization;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace TemplateSms.Isendpro.AspNetCore;

/// <summary>
/// What the gateway reports of a message. The provider documents that the tracker comes back, and neither the names of
/// the parameters nor the values of a status, so nothing else is read here.
/// </summary>
public sealed record SmsDeliveryReceipt
{
    /// <summary>
    /// The tracker of the message, as it came under <see cref="SmsReceiptOptions.TrackerParameter"/>; null when it came
    /// empty, more than once or not at all. It comes from outside: look it up, and do not trust it further.
    /// </summary>
    public required string? Tracker { get; init; }

    /// <summary>
    /// Every parameter of the query and the form but the secret, percent-decoded as UTF-8 and otherwise as it came, the
    /// tracker included. Names are found in any case; one that came several times has all its values. They may hold a
    /// phone number.
    /// </summary>
    public required IReadOnlyDictionary<string, StringValues> Parameters { get; init; }

    // Values may hold a number or an argument of a template.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"HasTracker = {Tracker is not null}, Parameters = {Parameters.Count}");
        return true;
    }
}
