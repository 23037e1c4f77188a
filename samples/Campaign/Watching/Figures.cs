using System.Globalization;

namespace Campaign.Watching;

/// <summary>Figures as people read them.</summary>
internal static class Figures
{
    public static string Of(double figure) => figure.ToString("N0", CultureInfo.InvariantCulture);

    public static string Of(TimeSpan wait) => wait < TimeSpan.FromSeconds(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{wait.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{wait.TotalSeconds:0.0} s");
}
