using System.Globalization;

namespace TemplateSms.Isendpro.Options;

/// <summary>The time at which the gateway is to send a message, in its own words.</summary>
/// <param name="Date"><c>date_envoi</c>; null for at once.</param>
/// <param name="GmtZone"><c>gmt_zone</c>; null for the account's.</param>
/// <param name="Problem">The reason that it may not be sent then, or null.</param>
internal readonly record struct SendTime(string? Date, string? GmtZone, string? Problem)
{
    public static SendTime Of(DateTimeOffset time, TimeZoneInfo zone, string? gmtZone) =>
        new(TimeZoneInfo.ConvertTime(time, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), gmtZone, null);

    public static SendTime Refused(string rule) => new(null, null, rule);
}
