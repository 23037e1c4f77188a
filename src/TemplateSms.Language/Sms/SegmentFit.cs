using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>Whether a text stays in the room that its segments give it, and where it leaves it.</summary>
/// <param name="IsGsm7">Whether the text is sent in GSM-7; then it must be within that alphabet.</param>
/// <param name="Segments">Most segments allowed.</param>
/// <param name="Reserve">Units kept free behind the text, for a text that the gateway adds.</param>
/// <param name="MostCharacters">Most characters that the gateway takes, in UTF-16 units.</param>
public readonly record struct SegmentFit(bool IsGsm7, int Segments, int Reserve = 0, int MostCharacters = SegmentFit.LongestText)
{
    /// <summary>Most segments of any message.</summary>
    public const int MostParts = SegmentLimits.MostParts;

    /// <summary>Most characters of any message.</summary>
    public const int LongestText = SegmentLimits.LongestText;

    /// <summary>Most units that can be kept free.</summary>
    public const int MostReserve = SegmentLimits.MostReserve;

    /// <summary>Most units that a text can have, but for characters of two septets.</summary>
    public int Room => Math.Min(SegmentLimits.Room(IsGsm7, Segments) - Reserve, MostCharacters);

    /// <summary>Whether the text fits.</summary>
    public bool Holds(string text) => Holds(text, text.Length);

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
            if (Holds(text, middle))
                fits = middle;
            else
                past = middle;
        }

        var splitsPair = fits > 0 && fits < text.Length && char.IsSurrogatePair(text, fits - 1);
        return splitsPair ? fits - 1 : fits;
    }

    private bool Holds(string text, int length) => length <= MostCharacters && SegmentsOf(text, length) <= Segments;

    private int SegmentsOf(string text, int length)
    {
        var measured = (text.Substring(0, length) + new string(' ', Reserve)).AsSpan();
        return (IsGsm7 ? SmsMeasure.Of(measured) : SmsMeasure.Ucs2(measured)).Segments;
    }
}
