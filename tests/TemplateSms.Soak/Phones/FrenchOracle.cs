using System.Collections.Concurrent;
using System.Globalization;

namespace TemplateSms.Soak.Phones;

/// <summary>The oracle's ranges of the French plan, by country code. It reads every national number as one of metropolitan France.</summary>
internal static class FrenchOracle
{
    private const int Samples = 400;

    private static readonly ConcurrentDictionary<string, bool> _ranges = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> OverseasCodes { get; } = ["+262", "+508", "+590", "+594", "+596"];

    /// <summary>Whether the canonical form of a number in the French plan has the right country code, as far as the oracle tells.</summary>
    /// <param name="significant">The number without its 0 or 33.</param>
    /// <param name="e164">The canonical form.</param>
    public static bool Explains(string significant, string e164)
    {
        if (e164 == "+33" + significant)
            return significant[0] is '8' or '9' || !OverseasCodes.Any(code => PhoneOracle.Read(code + significant) is { IsValid: true });
        if (e164.StartsWith("+508", StringComparison.Ordinal) && significant.StartsWith("508", StringComparison.Ordinal))
            return e164 == "+" + significant;
        return OverseasCodes.Any(code => e164 == code + significant && HasRange(code, significant));
    }

    // A number beside it is given out.
    private static bool HasRange(string code, string significant)
    {
        var kept = significant[..(significant[0] == '7' || significant.StartsWith("598", StringComparison.Ordinal) ? 4 : 3)];
        return _ranges.GetOrAdd(code + kept, range =>
        {
            var random = new Random(Samples);
            return Enumerable.Range(0, Samples).Any(_ => PhoneOracle.Read(range + Rest(random, significant.Length - kept.Length)) is { IsValid: true });
        });
    }

    private static string Rest(Random random, int digits) =>
        string.Concat(Enumerable.Range(0, digits).Select(_ => random.Next(10).ToString(CultureInfo.InvariantCulture)));
}
