namespace TemplateSms.Shared;

/// <summary>The cost of a text: its alphabet, its units (septets in GSM-7, UTF-16 units in UCS-2) and its segments.</summary>
internal readonly record struct SmsMeasure(bool IsGsm7, int Units, int Segments)
{
    /// <summary>Measures a text in the smallest alphabet that holds it.</summary>
    public static SmsMeasure Of(ReadOnlySpan<char> text)
    {
        var septets = Septets(text);
        return septets < 0 ? Ucs2(text) : Gsm7Of(text, septets);
    }

    /// <summary>Measures a text as UCS-2, whatever its characters; the segments also hold a reserve, which the units do not count.</summary>
    public static SmsMeasure Ucs2(ReadOnlySpan<char> text, int reserve = 0) =>
        new(false, text.Length, CountSegments(text, text.Length, gsm7: false, reserve));

    /// <summary>Measures a text whose septets are known; the segments also hold a reserve, which the units do not count.</summary>
    public static SmsMeasure Gsm7Of(ReadOnlySpan<char> text, int septets, int reserve = 0) =>
        new(true, septets, CountSegments(text, septets, gsm7: true, reserve));

    /// <summary>The unit of an alphabet, in messages.</summary>
    public static string UnitName(bool gsm7) => gsm7 ? "septets" : "UTF-16 units";

    /// <summary>The septets of a text, or -1 when a character of it is outside GSM-7.</summary>
    public static int Septets(ReadOnlySpan<char> text)
    {
#if NET
        return SeptetCounter.Count(text);
#else
        var septets = 0;
        foreach (var unit in text)
        {
            var cost = Gsm7.Septets(unit);
            if (cost == 0)
                return -1;
            septets += cost;
        }

        return septets;
#endif
    }

    // An escape pair and a surrogate pair move whole to the next part, so a part may keep an unused unit and the count is
    // not the quotient.
    private static int CountSegments(ReadOnlySpan<char> text, int units, bool gsm7, int reserve)
    {
        if (units + reserve <= (gsm7 ? SegmentLimits.Gsm7Single : SegmentLimits.Ucs2Single))
            return 1;

        var room = gsm7 ? SegmentLimits.Gsm7Part : SegmentLimits.Ucs2Part;
        var least = (units + reserve + room - 1) / room;
        // With a unit unused in each part but the last, the text fits all the same: no need to see where the parts end.
        if (units + reserve <= (least * room) - (least - 1))
            return least;

        var parts = 0;
        while (units > room && !(gsm7 && units == text.Length))
        {
            var length = gsm7 ? Gsm7PartLength(text, ref units) : Ucs2PartLength(text, ref units);
            text = text.Slice(length);
            parts++;
        }

        return parts + ((units + reserve + room - 1) / room);
    }

    // The characters that the first part holds; their septets are taken off the units.
    private static int Gsm7PartLength(ReadOnlySpan<char> text, ref int units)
    {
        var length = Math.Min(SegmentLimits.Gsm7Part, text.Length);
        var septets = Septets(text.Slice(0, length));
        while (septets > SegmentLimits.Gsm7Part)
            septets -= Gsm7.Septets(text[--length]);
        units -= septets;
        return length;
    }

    private static int Ucs2PartLength(ReadOnlySpan<char> text, ref int units)
    {
        const int Last = SegmentLimits.Ucs2Part - 1;
        var length = char.IsHighSurrogate(text[Last]) && char.IsLowSurrogate(text[Last + 1]) ? Last : Last + 1;
        units -= length;
        return length;
    }
}
