using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms;

/// <summary>What can be wrong with a finished text, in words that hold figures and code points and nothing of the text.</summary>
internal static class TextErrors
{
    public static SmsArgumentError OutsideGsm7(ReadOnlySpan<char> text)
    {
        var position = SeptetCounter.IndexOutside(text);
        return new SmsArgumentError
        {
            Reason = SmsArgumentProblem.TextOutsideAlphabet,
            Message = $"The text has {CodePoint(text, position)} at position {Figure(position)}, which is not in the GSM-7 alphabet and has no equivalent there.",
        };
    }

    public static SmsArgumentError LoneSurrogate(ReadOnlySpan<char> text, int position) => new()
    {
        Reason = SmsArgumentProblem.TextOutsideAlphabet,
        Message = $"The text has half a surrogate pair, {CodePoint(text, position)}, at position {Figure(position)}: it is no character and cannot be sent.",
    };

    public static SmsArgumentError TooLong(bool gsm7, int units, int reserve, int segments, int limit)
    {
        var unit = gsm7 ? "septets" : "UTF-16 units";
        var stop = reserve > 0 ? $" and {Figure(reserve)} for the STOP text" : "";
        return new SmsArgumentError
        {
            Reason = SmsArgumentProblem.TextTooLong,
            Message = $"The text has {Figure(units)} {unit}{stop}, which takes {Figure(segments)} segments; {Figure(limit)} "
                + $"with room for {Figure(SegmentLimits.Room(gsm7, limit))} {(limit == 1 ? "is" : "are")} allowed.",
        };
    }

    public static SmsArgumentError BadTracker(string tracker)
    {
        var rule = TrackerRule.Check(tracker);
        return new SmsArgumentError
        {
            Reason = SmsArgumentProblem.BadTracker,
            Message = rule.Problem == TrackerProblem.BadCharacter
                ? $"The tracker has {CodePoint(tracker, rule.Start)} at position {Figure(rule.Start)}, which is not an ASCII letter or a digit."
                : $"The tracker is not valid: {rule.Describe(tracker)}.",
        };
    }

    public static string CodePoint(ReadOnlySpan<char> text, int position)
    {
        var codePoint = position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1])
            ? char.ConvertToUtf32(text[position], text[position + 1])
            : text[position];
        return "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
    }

    public static string Figure(long value) => value.ToString(CultureInfo.InvariantCulture);
}
