using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>Whether a text stays in the room that its segments give it, and where it leaves it.</summary>
/// <param name="IsGsm7">Whether the text is sent in GSM-7; then it must be within that alphabet.</param>
/// <param name="Segments">Most segments allowed.</param>
/// <param name="Reserve">Units kept free behind the text, for the gateway's STOP text.</param>
public readonly record struct SegmentFit(bool IsGsm7, int Segments, int Reserve = 0)
{
    /// <summary>Most segments that the gateway sends as one message.</summary>
    public const int MostSegments = SegmentLimits.MostSegments;

    /// <summary>Most characters of a message that the gateway sends.</summary>
    public const int LongestText = SegmentLimits.LongestText;

    /// <summary>Units that the gateway's STOP text takes.</summary>
    public const int StopText = SegmentLimits.StopText;

    /// <summary>Most units that can be kept free.</summary>
    public const int MostReserve = SegmentLimits.MostReserve;

    /// <summary>Most units that a text can have.</summary>
    public int Room => SegmentLimits.Room(IsGsm7, Segments) - Reserve;

    /// <summary>The segments that the text takes together with the reserve.</summary>
    public int SegmentsOf(string text) => SegmentsOf(text, text.Length);

    /// <summary>The index of the first character that does not fit, or the text's length when all do.</summary>
    public int FirstPastRoom(string text)
    {
        // A longer beginning never takes fewer segments, so the last one that fits can be searched for.
        var fits = 0;
        var past = text.Length + 1;
        while (past - fits > 1)
        {
            var middle = fits + ((past - fits) / 2);
            if (SegmentsOf(text, middle) <= Segments)
                fits = middle;
            else
                past = middle;
        }

        var splitsPair = fits > 0 && fits < text.Length && char.IsSurrogatePair(text, fits - 1);
        return splitsPair ? fits - 1 : fits;
    }

    private int SegmentsOf(string text, int length)
    {
        var measured = (text.Substring(0, length) + new string(' ', Reserve)).AsSpan();
        return (IsGsm7 ? SmsMeasure.Of(measured) : SmsMeasure.Ucs2(measured)).Segments;
    }
}
