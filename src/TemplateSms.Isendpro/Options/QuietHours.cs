namespace TemplateSms.Isendpro.Options;

/// <summary>The hours without marketing, every day of the year (provider's documentation, AFMM).</summary>
internal static class QuietHours
{
    private static readonly GatewayQuietHours _hours = GatewayRules.Isendpro.QuietHours!.Value;

    public static string Rule { get; } =
        $"marketing is not sent between {_hours.FirstHour:00}:00 and {_hours.EndHour:00}:00 on the account's clock; send it later, or set the option QuietHours to Schedule.";

    public static bool Contain(DateTimeOffset local) => _hours.Contain(local.Hour);

    /// <summary>The end of the quiet hours that hold a time of the zone.</summary>
    public static DateTimeOffset EndOf(DateTimeOffset local, TimeZoneInfo zone)
    {
        var end = local.Date.AddDays(local.Hour >= _hours.FirstHour ? 1 : 0).AddHours(_hours.EndHour);
        while (zone.IsInvalidTime(end))
            end = end.AddHours(1);
        return new DateTimeOffset(end, zone.GetUtcOffset(end));
    }
}
