using System.Globalization;
using TemplateSms.Shared;
using TemplateSms.Templating;

namespace TemplateSms.Contents;

/// <summary>What can be wrong with a finished text, in words that hold figures and code points and nothing of the text.</summary>
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
        { IsForMetropolitanFrance: true } => " The gateway takes no UCS-2 for a number of metropolitan France: replace the character for such a recipient.",
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
        Message = $"The text has half a surrogate pair, {CodePoint(text, position)}, at position {Figure(position)}: it is no character and cannot be sent.",
    };

    public static SmsArgumentError TooLong(in SmsMeasure measure, SmsTemplateDeclaration declaration, int limit)
    {
        var unit = SmsMeasure.UnitName(measure.IsGsm7);
        var stop = declaration.Reserve > 0 ? $" and {Figure(declaration.Reserve)} for the STOP text" : "";
        return new SmsArgumentError
        {
            Reason = SmsArgumentProblem.TextTooLong,
            Message = $"The text has {Figure(measure.Units)} {unit}{stop}, which takes {Figure(measure.Segments)} segments; {Figure(limit)} "
                + $"with room for {Figure(SegmentLimits.Room(measure.IsGsm7, limit))} {(limit == 1 ? "is" : "are")} allowed.{WayOut(declaration)}",
        };
    }

    // Only what was compiled from a template knows of the property, and marketing always leaves the room.
    private static string WayOut(SmsTemplateDeclaration declaration) =>
        declaration is { Name: not null, Reserve: > 0, Kind: SmsKind.Transactional }
            ? " No room is left for STOP where the MSBuild property SmsStopRestrictionLifted is true, for an account whose STOP restriction is lifted."
            : "";

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
