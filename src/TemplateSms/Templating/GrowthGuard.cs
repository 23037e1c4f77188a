using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>
/// Holds texts that a template builds to a limit. What the caller hands over has none but its parameter's bound.
/// </summary>
internal static class GrowthGuard
{
    /// <summary>Most UTF-16 units of a text that is put together, and most items of a list that is.</summary>
    public const int Most = GrowthLimit.Most;

    /// <summary>Joins two texts. A text beside an empty one has not grown, and stays as it is.</summary>
    public static string Join(string first, string second)
    {
        if (first.Length == 0)
            return second;
        if (second.Length == 0)
            return first;
        Check((long)first.Length + second.Length);
        return string.Concat(first, second);
    }

    /// <summary>The text that was made of another, of a length that is a small multiple at most.</summary>
    public static string Grown(string text, string from)
    {
        if (text.Length > from.Length)
            Check(text.Length);
        return text;
    }

    /// <summary>Throws where a text passes the limit.</summary>
    public static void Check(long units)
    {
        if (units > Most)
            throw Error();
    }

    /// <summary>Throws where the text of a message, or what a template captures, passes the limit.</summary>
    public static void CheckWritten(long units)
    {
        if (units <= Most)
            return;
        throw new SmsArgumentError
        {
            Reason = SmsArgumentProblem.TextTooLong,
            Message = "The text has more than 10000 UTF-16 units, which is too long for any message.",
        }.ToException();
    }

    public static SmsTemplateException Error() => Computation.Error("a text of more than 10000 UTF-16 units, far too long for a message");
}
