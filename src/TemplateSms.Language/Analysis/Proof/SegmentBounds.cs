using TemplateSms.Language.Domain;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Computes the number of segments that a number of units can need.</summary>
internal static class SegmentBounds
{
    /// <summary>The fewest segments of any text of so many units.</summary>
    public static long Least(long units, bool gsm7)
    {
        if (units <= SegmentLimits.Room(gsm7, 1))
            return 1;
        var part = Part(gsm7);
        return units / part + (units % part == 0 ? 0 : 1);
    }

    /// <summary>The most segments of any text of so many units.</summary>
    /// <param name="mayStraddle">
    /// Whether a pair (an escape and its septet, two surrogates) can lie on a boundary. It moves whole to the next part, so each
    /// part but the last may keep one unit unused, and the last begins with a pair.
    /// </param>
    public static long Most(long units, bool gsm7, bool mayStraddle)
    {
        if (units == Interval.Unbounded)
            return Interval.Unbounded;
        if (units <= SegmentLimits.Room(gsm7, 1))
            return 1;
        return mayStraddle ? ((units - 2) / (Part(gsm7) - 1)) + 1 : Least(units, gsm7);
    }

    private static int Part(bool gsm7) => gsm7 ? SegmentLimits.Gsm7Part : SegmentLimits.Ucs2Part;
}
