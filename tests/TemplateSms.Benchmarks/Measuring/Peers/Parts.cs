namespace TemplateSms.Benchmarks.Measuring.Peers;

/// <summary>What every peer does with its count: the parts of a concatenated SMS, in which no pair is divided.</summary>
internal static class Parts
{
    public static SmsMeasurement Measure(string text, int septets)
    {
        var isGsm7 = septets >= 0;
        var units = isGsm7 ? septets : text.Length;
        if (units <= (isGsm7 ? 160 : 70))
            return new SmsMeasurement(isGsm7 ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2, units, 1);

        var room = isGsm7 ? 153 : 67;
        var (segments, used) = (1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var cost = 1;
            if (isGsm7)
                cost = SwitchCost.Of(text[i]);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                (cost, i) = (2, i + 1);
            if (used + cost > room)
                (segments, used) = (segments + 1, 0);
            used += cost;
        }

        return new SmsMeasurement(isGsm7 ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2, units, segments);
    }
}
