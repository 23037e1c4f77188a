using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Shared;

/// <summary>The names that the gateway takes as <c>gmt_zone</c> (provider's document); Europe/Paris and UTC are not among them.</summary>
internal static class GmtZones
{
    private static readonly FrozenSet<string> _names = FrozenSet.ToFrozenSet(
    [
        "Pacific/Midway", "America/Adak", "Etc/GMT+10", "Pacific/Marquesas", "Pacific/Gambier", "America/Anchorage",
        "America/Ensenada", "Etc/GMT+8", "America/Los_Angeles", "America/Denver", "America/Chihuahua",
        "America/Dawson_Creek", "America/Belize", "America/Cancun", "Chile/EasterIsland", "America/Chicago",
        "America/New_York", "America/Havana", "America/Bogota", "America/Caracas", "America/Santiago", "America/La_Paz",
        "Atlantic/Stanley", "America/Campo_Grande", "America/Goose_Bay", "America/Glace_Bay", "America/St_Johns",
        "America/Araguaina", "America/Montevideo", "America/Miquelon", "America/Godthab",
        "America/Argentina/Buenos_Aires", "America/Sao_Paulo", "America/Noronha", "Atlantic/Cape_Verde",
        "Atlantic/Azores", "Europe/Belfast", "Europe/Dublin", "Europe/Lisbon", "Europe/London", "Africa/Abidjan",
        "Europe/Amsterdam", "Europe/Belgrade", "Europe/Brussels", "Africa/Algiers", "Africa/Windhoek", "Asia/Beirut",
        "Africa/Cairo", "Asia/Gaza", "Africa/Blantyre", "Asia/Jerusalem", "Europe/Minsk", "Asia/Damascus",
        "Europe/Moscow", "Africa/Addis_Ababa", "Asia/Tehran", "Asia/Dubai", "Asia/Yerevan", "Asia/Kabul",
        "Asia/Yekaterinburg", "Asia/Tashkent", "Asia/Kolkata", "Asia/Katmandu", "Asia/Dhaka", "Asia/Novosibirsk",
        "Asia/Rangoon", "Asia/Bangkok", "Asia/Krasnoyarsk", "Asia/Hong_Kong", "Asia/Irkutsk", "Australia/Perth",
        "Australia/Eucla", "Asia/Tokyo", "Asia/Seoul", "Asia/Yakutsk", "Australia/Adelaide", "Australia/Darwin",
        "Australia/Brisbane", "Australia/Hobart", "Asia/Vladivostok", "Australia/Lord_Howe", "Etc/GMT-11",
        "Asia/Magadan", "Pacific/Norfolk", "Asia/Anadyr", "Pacific/Auckland", "Etc/GMT-12", "Pacific/Chatham",
        "Pacific/Tongatapu", "Pacific/Kiritimati",
    ],
    StringComparer.Ordinal);

    // Names that tzdata has given up; some systems have them in a package of their own (Debian 13, Ubuntu 24.04: tzdata-legacy).
    private static readonly FrozenDictionary<string, string> _today = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["America/Ensenada"] = "America/Tijuana",
        ["America/Godthab"] = "America/Nuuk",
        ["Asia/Katmandu"] = "Asia/Kathmandu",
        ["Asia/Rangoon"] = "Asia/Yangon",
        ["Chile/EasterIsland"] = "Pacific/Easter",
        ["Europe/Belfast"] = "Europe/London",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Contain(string name) => _names.Contains(name);

    /// <summary>The system's zone of one of these names, by its name of today where the system has no other.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out TimeZoneInfo? zone) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone)
        || (_today.TryGetValue(name, out var today) && TimeZoneInfo.TryFindSystemTimeZoneById(today, out zone));

    /// <summary>The zone of a name that was checked.</summary>
    public static TimeZoneInfo Find(string name) =>
        TryFind(name, out var zone) ? zone : throw new TimeZoneNotFoundException($"The system has no time zone {name}.");
}
