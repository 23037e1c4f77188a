using System.Globalization;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>Proved numbers in words.</summary>
public static class Figures
{
    /// <summary>A number of units or segments, which may be unbounded.</summary>
    public static string Number(long number) =>
        number == Interval.Unbounded ? "unbounded" : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of segments with its noun.</summary>
    public static string Segments(long count) => count == 1 ? "1 segment" : $"{Number(count)} segments";
}
