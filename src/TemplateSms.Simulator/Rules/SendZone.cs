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

        var zone = request.Zone is null ? _account : GmtZones.Find(request.Zone);
        // The hour that is skipped in spring is read as the clocks read it a moment before.
        var offset = zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddHours(-1)) : zone.GetUtcOffset(local);
        var due = new DateTimeOffset(local, offset).ToUniversalTime();
        return due > options.TimeProvider.GetUtcNow() ? due : null;
    }
}
