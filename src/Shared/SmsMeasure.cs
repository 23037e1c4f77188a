namespace TemplateSms.Shared;

/// <summary>
/// What a text costs: its alphabet, its units (septets in GSM-7, UTF-16 units in UCS-2) and the segments it is sent in.
/// </summary>
internal readonly record struct SmsMeasure(bool IsGsm7, int Units, int Segments)
{
    /// <summary>Measures a text in the smallest alphabet that holds it.</summary>
    public static SmsMeasure Of(ReadOnlySpan<char> text)
    {
        var septets = Septets(text);
        return septets < 0 ? Ucs2(text) : new SmsMeasure(true, septets, CountSegments(text, septets, gsm7: true));
    }

    /// <summary>Measures a text as UCS-2, whatever its characters.</summary>
    public static SmsMeasure Ucs2(ReadOnlySpan<char> text) =>
        new(false, text.Length, CountSegments(text, text.Length, gsm7: false));

    /// <summary>The septets of a text, or -1 when a character of it is outside GSM-7.</summary>
    public static int Septets(ReadOnlySpan<char> text)
    {
        var septets = 0;
        foreach (var unit in text)
        {
            var cost = Gsm7.Septets(unit);
            if (cost == 0)
                return -1;
            septets += cost;
        }

        return septets;
    }

    private static int CountSegments(ReadOnlySpan<char> text, int units, bool gsm7)
    {
        if (units <= (gsm7 ? SegmentLimits.Gsm7Single : SegmentLimits.Ucs2Single))
            return 1;

        // An escape pair and a surrogate pair move whole to the next part, so a part may keep an unused unit
        // and the count is not the quotient.
        var room = gsm7 ? SegmentLimits.Gsm7Part : SegmentLimits.Ucs2Part;
        var segments = 1;
        var used = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var cost = 1;
            if (gsm7)
            {
                cost = Gsm7.Septets(text[i]);
            }
            else if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                cost = 2;
                i++;
            }

            if (used + cost > room)
            {
                segments++;
                used = 0;
            }

            used += cost;
        }

        return segments;
    }
}
