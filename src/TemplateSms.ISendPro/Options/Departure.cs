using System.Globalization;

namespace TemplateSms.ISendPro.Options;

/// <summary>When the gateway is to send a message, in its own words.</summary>
/// <param name="Date"><c>date_envoi</c>; null for at once.</param>
/// <param name="GmtZone"><c>gmt_zone</c>; null for the account's.</param>
/// <param name="Problem">Why it may not be sent then, or null.</param>
internal readonly record struct Departure(string? Date, string? GmtZone, string? Problem)
{
    public static Departure Of(DateTimeOffset time, TimeZoneInfo zone, string? gmtZone) =>
        new(TimeZoneInfo.ConvertTime(time, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), gmtZone, null);

    public static Departure Refused(string rule) => new(null, null, rule);
}
