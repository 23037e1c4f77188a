using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms.Simulator.Rules;

/// <summary>Reads <c>date_envoi</c>, in the zone that the request names or the account's.</summary>
internal sealed class SendZone(SmsGatewayOptions options)
{
    private readonly TimeZoneInfo _account = TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);

    public static bool TryRead(string date, out DateTime local) =>
        DateTime.TryParseExact(date, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out local);

    /// <summary>When a checked request is sent; null when that is now, or was before.</summary>
    public DateTimeOffset? DueAt(SendRequest request)
    {
        if (request.SendDate is null || !TryRead(request.SendDate, out var local))
            return null;

        var due = Read(local, request.Zone is null ? _account : GmtZones.Find(request.Zone));
        return due > options.TimeProvider.GetUtcNow() ? due : null;
    }

    /// <summary>A time on the account's clock.</summary>
    public DateTimeOffset Read(DateTime local) => Read(local, _account);

    /// <summary>A time as the account's clock shows it.</summary>
    public DateTime Show(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, _account).DateTime;

    private static DateTimeOffset Read(DateTime local, TimeZoneInfo zone)
    {
        // The hour that is skipped in spring is read as the clocks read it a moment before.
        var offset = zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddHours(-1)) : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
