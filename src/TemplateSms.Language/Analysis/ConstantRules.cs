using System.Globalization;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>The rules of a message on values that are known in C#; spans count from the start of the value.</summary>
public static class ConstantRules
{
    private const string InternationalExample = "+33680010203";

    /// <summary>Checks a sender.</summary>
    public static IReadOnlyList<Finding> Sender(string sender, GatewaySet gateways) => OfSender(sender, gateways.FaultOfSender(sender));

    /// <summary>Checks a stretch of a sender, whose other characters are not known.</summary>
    public static IReadOnlyList<Finding> SenderPart(string part, GatewaySet gateways) => OfSender(part, gateways.FaultOfSenderPart(part));

    /// <summary>Checks a tracker.</summary>
    public static IReadOnlyList<Finding> Tracker(string tracker, GatewaySet gateways) => OfTracker(gateways.FaultOfTracker(tracker));

    /// <summary>Checks a stretch of a tracker, whose other characters are not known.</summary>
    public static IReadOnlyList<Finding> TrackerPart(string part, GatewaySet gateways) => OfTracker(gateways.FaultOfTrackerPart(part));

    /// <summary>Checks a phone number that is read under a region.</summary>
    public static IReadOnlyList<Finding> PhoneNumber(string number, Shared.PhoneRegion region) =>
        PhoneNumber(number, region, PhoneRule.Check(number, region, out _));

    /// <summary>Checks a phone number that goes to the gateway as it is written: how it is read, and that it is digits alone.</summary>
    public static IReadOnlyList<Finding> PhoneField(string number, Shared.PhoneRegion region)
    {
        var check = PhoneRule.CheckField(number, region, out _);
        if (check.Problem != PhoneProblem.None)
            return PhoneNumber(number, region, check);
        return number.Any(c => c is not (>= '0' and <= '9')) || number.StartsWith("00", StringComparison.Ordinal)
            ? [OtherForm(number, "digits only", "0680010203 or as 33680010203")]
            : [];
    }

    /// <summary>Checks a phone number that goes to the gateway as it is written: how it is read, and that it is E.164 with its plus.</summary>
    public static IReadOnlyList<Finding> InternationalField(string number)
    {
        var check = PhoneRule.Check(number, Shared.PhoneRegion.International, out var digits);
        if (check.Problem != PhoneProblem.None)
            return [.. PhoneNumber(number, Shared.PhoneRegion.International, check).Select(finding => finding with { Arguments = new[] { finding.Arguments[0], InternationalExample } })];
        return number == '+' + digits ? [] : [OtherForm(number, "E.164, a plus and digits", InternationalExample)];
    }

    /// <summary>Checks a phone number that gets a text in UCS-2, which the gateway does not take everywhere.</summary>
    public static IReadOnlyList<Finding> PhoneNumberOfUcs2(string number, Shared.PhoneRegion region, GatewaySet gateways) =>
        PhoneRule.CheckField(number, region, out var digits).Problem == PhoneProblem.None && gateways.RefusalOfUcs2(digits) is var (destination, naming)
            ? [new Finding(CallSiteRules.Ucs2ToMetropolitanFrance, new TextSpan(0, number.Length), new[] { destination, naming })]
            : [];

    private static Finding OtherForm(string number, string form, string example) =>
        new(CallSiteRules.NumberInOtherForm, new TextSpan(0, number.Length), new[] { form, example });

    private static IReadOnlyList<Finding> PhoneNumber(string number, Shared.PhoneRegion region, PhoneRule check)
    {
        if (check.Problem == PhoneProblem.None)
            return [];

        var span = check.Problem is not (PhoneProblem.BadCharacter or PhoneProblem.OtherDigit)
            ? new TextSpan(0, number.Length)
            : new TextSpan(check.Start, char.IsSurrogatePair(number, check.Start) ? 2 : 1);
        return [new Finding(CallSiteRules.BadPhoneNumber, span, new[] { check.Describe(number), check.Advice(region) })];
    }

    /// <summary>Checks a field of which the gateway takes a few values; an empty one is not sent.</summary>
    public static IReadOnlyList<Finding> Value(string value, string field, IReadOnlyList<string> values) =>
        value.Length == 0 || values.Contains(value)
            ? []
            : [new Finding(CallSiteRules.ValueNotTaken, new TextSpan(0, value.Length), new[] { value, field, string.Join(" or ", values.Select(v => $"\"{v}\"")) })];

    /// <summary>Reports a message without a text.</summary>
    public static IReadOnlyList<Finding> EmptyText(string field) =>
        [new Finding(CallSiteRules.ValueNotTaken, default, new[] { "", field, "a text of one character or more" })];

    /// <summary>Reports a key; an empty one is none.</summary>
    public static IReadOnlyList<Finding> ApiKey(string key) =>
        key.Length == 0 ? [] : [new Finding(CallSiteRules.ApiKeyInSource, new TextSpan(0, key.Length), default)];

    /// <summary>Checks a number of segments as the gateway takes it.</summary>
    public static IReadOnlyList<Finding> Segments(string segments, GatewaySet gateways) =>
        int.TryParse(segments, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && ((number >= 1 && number <= gateways.MostSegments) || number == TemplateSettings.Dynamic)
                ? []
                : [new Finding(CallSiteRules.SegmentsOutOfRange, new TextSpan(0, segments.Length), new[] { segments, Number(gateways.MostSegments), gateways.NamingMostSegments(number), Number(TemplateSettings.Dynamic) })];

    /// <summary>Checks a send time as the gateway takes it (<c>date_envoi</c>).</summary>
    public static IReadOnlyList<Finding> SendTime(string time) =>
        DateTime.TryParseExact(time, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? []
            : [new Finding(CallSiteRules.BadSendTime, new TextSpan(0, time.Length), new[] { time })];

    /// <summary>Checks that the bound of an attribute can be read.</summary>
    public static IReadOnlyList<Finding> Limit(string type)
    {
        TypeText.Read(type, TemplateEncoding.Gsm7, out var problem);
        return problem is null ? [] : [new Finding(CallSiteRules.UnreadableLimit, problem.Span, new[] { problem.Message })];
    }

    /// <summary>Checks a finished text against its encoding and the segments that it may take.</summary>
    /// <param name="text">The text.</param>
    /// <param name="encoding">The encoding that the call asks for.</param>
    /// <param name="segments">Most segments allowed.</param>
    /// <param name="gateways">The gateways that are to take it.</param>
    /// <param name="reserve">Units kept for the STOP text, whatever is known of the account.</param>
    /// <param name="stop">Units that the STOP text takes while the account's restriction stands; 0 when it is lifted.</param>
    public static IReadOnlyList<Finding> Text(string text, TemplateEncoding encoding, int segments, GatewaySet gateways, int reserve = 0, int stop = 0)
    {
        var isForeign = encoding != TemplateEncoding.Ucs2 && ForeignRuns.Of(text).Count > 0;
        return isForeign && encoding == TemplateEncoding.Gsm7
            ? Characters(text)
            : Length(text, encoding, new SegmentFit(encoding != TemplateEncoding.Ucs2 && !isForeign, segments, reserve, gateways.MostCharacters), stop, isLeast: false);
    }

    /// <summary>Checks the characters of a text, or of a stretch of one, that is sent in GSM-7.</summary>
    public static IReadOnlyList<Finding> Characters(string text) =>
        [.. ForeignRuns.Of(text).Select(run => new Finding(CallSiteRules.TextOutsideGsm7, run, new[] { ForeignCharacters.Describe(text, run) }))];

    /// <summary>Checks the length of a text whose characters are within its encoding.</summary>
    /// <param name="text">The text, or one that the text is never shorter than.</param>
    /// <param name="encoding">The encoding that the call asks for.</param>
    /// <param name="fit">The encoding that the text is sent in, and the segments that it may take.</param>
    /// <param name="stop">Units that the STOP text takes while the account's restriction stands; 0 when it is lifted.</param>
    /// <param name="isLeast">Whether the text may turn out longer.</param>
    public static IReadOnlyList<Finding> Length(string text, TemplateEncoding encoding, SegmentFit fit, int stop, bool isLeast)
    {
        var composed = new ComposedText(text, encoding);
        return [.. LengthOf(composed.Text, fit, stop, isLeast).Select(finding => finding with { Span = composed.Written(finding.Span) })];
    }

    private static IReadOnlyList<Finding> OfSender(string sender, GatewayFault? fault) =>
        fault is null ? [] : [new Finding(CallSiteRules.BadSender, fault.Span, new[] { sender, fault.Gateways, fault.Problem, fault.Rule })];

    private static IReadOnlyList<Finding> OfTracker(GatewayFault? fault) =>
        fault is null ? [] : [new Finding(CallSiteRules.BadTracker, fault.Span, new[] { fault.Gateways, fault.Problem, fault.Rule })];

    private static IReadOnlyList<Finding> LengthOf(string text, SegmentFit fit, int stop, bool isLeast)
    {
        if (!fit.Holds(text))
            return [Overflow(text, fit, isLeast)];
        var withStop = fit with { Reserve = Math.Max(fit.Reserve, stop) };
        return withStop.Holds(text) ? [] : [NoRoomForStop(text, withStop, isLeast)];
    }

    private static Finding NoRoomForStop(string text, SegmentFit fit, bool isLeast) => new(
        CallSiteRules.NoRoomForStop,
        TextSpan.FromBounds(fit.FirstPastRoom(text), text.Length),
        new[]
        {
            UnitsOf(text, fit, isLeast),
            Number(fit.Reserve),
            Number(fit.Room + fit.Reserve),
            SmsMeasure.UnitName(fit.IsGsm7),
        });

    private static Finding Overflow(string text, SegmentFit fit, bool isLeast) => new(
        CallSiteRules.TextOverflows,
        TextSpan.FromBounds(fit.FirstPastRoom(text), text.Length),
        new[]
        {
            UnitsOf(text, fit, isLeast) + (fit.Reserve > 0 ? $" + STOP {Number(fit.Reserve)}" : ""),
            Number(fit.Room + fit.Reserve),
            SmsMeasure.UnitName(fit.IsGsm7),
            Number(fit.SegmentsOf(text)),
            Number(fit.Segments),
        });

    private static string UnitsOf(string text, SegmentFit fit, bool isLeast) =>
        (isLeast ? "at least " : "") + Number((fit.IsGsm7 ? TextMeasure.Of(text) : TextMeasure.Ucs2(text)).Units);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
