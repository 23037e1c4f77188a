namespace TemplateSms.Isendpro.Options;

/// <summary>The hours without marketing, every day of the year (provider's documentation, AFMM).</summary>
internal static class QuietHours
{
    public const string Rule = "marketing is not sent between 20:00 and 08:00 on the account's clock; send it later, or set the option QuietHours to Schedule.";

    private const int FirstHour = 20;
    private const int EndHour = 8;

    public static bool Contain(DateTimeOffset local) => local.Hour is >= FirstHour or < EndHour;

    /// <summary>The end of the quiet hours that hold a time of the zone.</summary>
    public static DateTimeOffset EndOf(DateTimeOffset local, TimeZoneInfo zone)
    {
        var end = local.Date.AddDays(local.Hour >= FirstHour ? 1 : 0).AddHours(EndHour);
        while (zone.IsInvalidTime(end))
            end = end.AddHours(1);
        return new DateTimeOffset(end, zone.GetUtcOffset(end));
    }
}
