using System.Globalization;
using TemplateSms.Shared;
using TemplateSms.Templating;

namespace TemplateSms.Contents;

/// <summary>The errors of a finished text, in words that contain figures and code points and nothing of the text.</summary>
internal static class TextErrors
{
    /// <param name="text">The text.</param>
    /// <param name="declaration">What it was held against; null for a text that is only measured, which nobody has to change.</param>
    public static SmsArgumentError OutsideGsm7(ReadOnlySpan<char> text, SmsTemplateDeclaration? declaration = null)
    {
        var position = SeptetCounter.IndexOutside(text);
        if (char.IsSurrogate(text[position]) && !Surrogates.IsPair(text, position))
            return LoneSurrogate(text, position);

        var rejects = declaration?.Unencodable == UnencodableHandling.Reject;
        var hasEquivalent = Transliteration.TryGet(text[position], out var equivalent);
        var why = hasEquivalent ? $"; {Described(equivalent!)} is its equivalent there." : " and has no equivalent there.";
        return new SmsArgumentError
        {
            Reason = SmsArgumentProblem.TextOutsideAlphabet,
            Message = $"The text has {CodePoint(text, position)} at position {Figure(position)}, which is not in the GSM-7 alphabet"
                + (rejects && declaration?.Name is not null ? ", and 'unencodable: reject' puts nothing in its place." : why)
                + WayOut(declaration, hasEquivalent),
        };
    }

    private static string WayOut(SmsTemplateDeclaration? declaration, bool hasEquivalent) => declaration switch
    {
        null => "",
        { IsForcedIntoGsm7: true } => "",
        { Name: not null, Unencodable: not UnencodableHandling.Reject } when hasEquivalent => "",
        { Name: not null } when hasEquivalent => " Declare 'unencodable: transliterate' to send the equivalent, or 'encoding: ucs2' to keep the character.",
        { Name: not null } => " Declare 'unencodable: replace' to send '?', or 'encoding: ucs2' to keep the character.",
        _ when hasEquivalent => " Pass 'unencodable: UnencodableHandling.Transliterate' to send the equivalent, or 'SmsEncoding.Ucs2' to keep the character.",
        _ => " Pass 'unencodable: UnencodableHandling.Replace' to send '?', or 'SmsEncoding.Ucs2' to keep the character.",
    };

    private static string Described(string equivalent) => equivalent switch
    {
        "" => "nothing",
        "\n" => "a line break",
        _ => $"'{equivalent}'",
    };

    public static SmsArgumentError LoneSurrogate(ReadOnlySpan<char> text, int position) => new()
    {
        Reason = SmsArgumentProblem.TextOutsideAlphabet,
        Message = $"The text has an unpaired surrogate, {CodePoint(text, position)}, at position {Figure(position)}, which is not a character and cannot be sent.",
    };

    public static SmsArgumentError DeclaredUcs2(string? template) => new()
    {
        Template = template,
        Reason = SmsArgumentProblem.TextOutsideAlphabet,
        Message = "The text is declared UCS-2, so it cannot be rendered in GSM-7. Declare the encoding as auto.",
    };

    /// <param name="measure">The measure of the text.</param>
    /// <param name="reserve">The units that were to be left.</param>
    /// <param name="limit">The most segments.</param>
    /// <param name="adding">The gateway that the units are left for; null where it is not known.</param>
    /// <param name="isMarketing">Whether the text is marketing, which no account sends without them.</param>
    public static SmsArgumentError TooLong(in SmsMeasure measure, int reserve, int limit, GatewayRules? adding, bool isMarketing)
    {
        var unit = SmsMeasure.UnitName(measure.IsGsm7);
        var kept = reserve > 0 ? $" and {Figure(reserve)} for {adding?.ReserveName ?? "the gateway's own text"}" : "";
        var wayOut = reserve > 0 && !isMarketing && adding?.ReserveWayOut is { } advice ? " " + advice : "";
        return new SmsArgumentError
        {
            Reason = SmsArgumentProblem.TextTooLong,
            Message = $"The text has {Figure(measure.Units)} {unit}{kept}, which takes {Figure(measure.Segments)} segments; {Figure(limit)} "
                + $"with room for {Figure(SegmentLimits.Room(measure.IsGsm7, limit))} {(limit == 1 ? "is" : "are")} allowed.{wayOut}",
        };
    }

    public static SmsArgumentError TooLongForApp(int bytes) => new()
    {
        Reason = SmsArgumentProblem.TextTooLong,
        Message = $"The text has {Figure(bytes)} bytes and ends in the hash of an Android app, which reads {Figure(AppMessage.MostBytes)}.",
    };

    public static SmsArgumentError BadTracker(string tracker, int? most)
    {
        var rule = TrackerCheck.Of(tracker, most);
        return new SmsArgumentError
        {
            Reason = SmsArgumentProblem.BadTracker,
            Message = rule.Problem == TrackerProblem.BadCharacter
                ? $"The tracker has {CodePoint(tracker, rule.Start)} at position {Figure(rule.Start)}, which is not an ASCII letter or a digit."
                : $"The tracker is not valid: {rule.Describe(tracker, most)}.",
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
