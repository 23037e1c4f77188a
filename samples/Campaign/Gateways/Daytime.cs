using System.Globalization;

namespace Campaign.Gateways;

/// <summary>
/// A time zone in which it is noon. French operators allow no marketing between 20:00 and 08:00, and the queue lets a message wait until the
/// morning of the account's clock. The sample has to end at night too. A real account leaves its clock at Europe/Paris.
/// </summary>
public static class Daytime
{
    private const int Noon = 12;

    /// <summary>The name of the zone where it is noon at a time.</summary>
    public static string ZoneAt(DateTimeOffset time)
    {
        // The names count against the sun: Etc/GMT-3 is three hours ahead of Greenwich.
        var behind = time.UtcDateTime.Hour - Noon;
        return "Etc/GMT" + behind.ToString("+0;-0;+0", CultureInfo.InvariantCulture);
    }
}
