using TemplateSms.Shared;
using TemplateSms.Simulator.Protocol;

namespace TemplateSms.Simulator.Rules;

/// <summary>The cost at which the gateway would bill a text, or the reason why it cannot send it.</summary>
internal sealed record TextCost(GatewayEncoding Encoding, int Units, int Segments, Refusal? Refusal)
{
    /// <summary>Costs a text; a STOP text of so many units is appended where the gateway would, so that it counts in the right part.</summary>
    public static TextCost Of(string text, bool ucs2, int reserve, int allowedSegments)
    {
        if (text.Length == 0)
            return new TextCost(GatewayEncoding.None, 0, 0, Refusal.Of(FieldNames.Text, "is empty"));
        if (!ucs2 && FindOutsideGsm7(text) is var index and >= 0)
        {
            var rule = $"{CharacterName.Of(text, index)} at character {index + 1} is not in the GSM alphabet; ask for ucs2";
            return new TextCost(GatewayEncoding.None, 0, 0, Refusal.Of(FieldNames.Text, rule));
        }

        var sent = text + new string(' ', reserve);
        var measure = ucs2 ? SmsMeasure.Ucs2(sent) : SmsMeasure.Of(sent);
        var units = measure.Units - reserve;
        var encoding = ucs2 ? GatewayEncoding.Ucs2 : GatewayEncoding.Gsm7;
        return new TextCost(encoding, units, measure.Segments, CheckRoom(measure, reserve, allowedSegments));
    }

    public GatewayMessage On(GatewayMessage message) => message with { Encoding = Encoding, Units = Units, Segments = Segments };

    private static Refusal? CheckRoom(SmsMeasure measure, int reserve, int allowed)
    {
        if (measure.Segments <= allowed)
            return null;

        var stop = reserve > 0 ? $", with the {reserve} of the STOP text," : "";
        var room = SegmentLimits.Room(measure.IsGsm7, allowed);
        var rule = $"{measure.Units} units{stop} need {measure.Segments} SMS; {FieldNames.SmsLong} allows {allowed} ({room} units)";
        return Refusal.Of(FieldNames.Text, rule);
    }

    private static int FindOutsideGsm7(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Gsm7.Contains(text[i]))
                return i;
        }

        return -1;
    }
}
