using System.Globalization;

namespace TemplateSms.Benchmarks;

/// <summary>The least time of one method.</summary>
/// <param name="Ratio">The time as a multiple of the baseline's.</param>
/// <param name="Bytes">The bytes that a call allocates.</param>
internal sealed record Timing(string Name, double Nanoseconds, double Ratio, long Bytes)
{
    public string NanosecondsText => Text(Nanoseconds, "0.0");

    public string RatioText => Text(Ratio, "0.00");

    public string BytesText => Text(Bytes, "0");

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
