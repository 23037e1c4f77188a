using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>Where a text leaves the room that its segments give it.</summary>
public static class SegmentFit
{
    /// <summary>Most segments that the gateway sends as one message.</summary>
    public const int MostSegments = SegmentLimits.MostSegments;

    /// <summary>Most units that fit in a number of segments.</summary>
    public static int Room(bool gsm7, int segments) => SegmentLimits.Room(gsm7, segments);

    /// <summary>
    /// The index of the first character that does not fit, or the text's length when all do. Characters outside
    /// GSM-7 count one septet, so that the place is of use in a text that has to be mended anyway.
    /// </summary>
    public static int FirstPastRoom(string text, bool gsm7, int segments)
    {
        var room = segments <= 1 ? SegmentLimits.Room(gsm7, 1) : SegmentLimits.Room(gsm7, segments) / segments;
        var segment = 1;
        var used = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = !gsm7 && char.IsSurrogatePair(text, i);
            var cost = gsm7 ? Math.Max(1, Gsm7.Septets(text[i])) : isPair ? 2 : 1;
            if (used + cost > room)
            {
                if (++segment > segments)
                    return i;
                used = 0;
            }

            used += cost;
            if (isPair)
                i++;
        }

        return text.Length;
    }
}
