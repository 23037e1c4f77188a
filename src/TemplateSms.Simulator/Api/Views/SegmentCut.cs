using TemplateSms.Shared;

namespace TemplateSms.Simulator.Api.Views;

/// <summary>Cuts a text where its segments are: never in an escape or a surrogate pair.</summary>
internal static class SegmentCut
{
    public static IReadOnlyList<MessagePart> Of(GatewayMessage message)
    {
        if (message.Segments == 0)
            return [];
        if (message.Segments == 1)
            return [new MessagePart(message.Text, message.Units)];

        var parts = Cut(message.Text, message.Encoding is GatewayEncoding.Gsm7);
        // The STOP text comes behind the last character, and may fill segments of its own.
        while (parts.Count < message.Segments)
            parts.Add(new MessagePart("", 0));
        return parts;
    }

    private static List<MessagePart> Cut(string text, bool gsm7)
    {
        var room = gsm7 ? SegmentLimits.Gsm7Part : SegmentLimits.Ucs2Part;
        var parts = new List<MessagePart>();
        var (start, used) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            var cost = gsm7 ? Gsm7.Septets(text[i]) : length;
            if (used + cost > room)
            {
                parts.Add(new MessagePart(text[start..i], used));
                (start, used) = (i, 0);
            }

            used += cost;
            i += length;
        }

        parts.Add(new MessagePart(text[start..], used));
        return parts;
    }
}
