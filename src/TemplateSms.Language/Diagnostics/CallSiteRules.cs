using TemplateSms.Shared;

namespace TemplateSms.Language.Diagnostics;

/// <summary>SMS4xxx: the rules of a message on constants in C#.</summary>
public static class CallSiteRules
{
    public static readonly Rule BadSender = new(
        "SMS4001",
        "The sender breaks the gateway's rule",
        "'{0}' cannot be a sender{1}: {2}. A sender has {3}",
        Severity.Error);

    public static readonly Rule TextOverflows = new(
        "SMS4002",
        "The text is longer than its segments",
        "The text needs {0} of {1} {2}, that is {3} segments of {4} allowed. Shorten it, or allow more segments",
        Severity.Error);

    public static readonly Rule TextOutsideGsm7 = new(
        "SMS4003",
        "The text has characters outside GSM-7",
        $"Outside the GSM-7 alphabet: {{0}}. Replace them, or send the text as UCS-2 ({SegmentLimits.Ucs2Single} characters a segment instead of {SegmentLimits.Gsm7Single})",
        Severity.Error);

    public static readonly Rule BadTracker = new(
        "SMS4004",
        "The tracker breaks the gateway's rule",
        "This cannot be a tracker{0}: {1}. A tracker has {2}",
        Severity.Error);

    // The number itself is personal: a build log is kept and shared.
    public static readonly Rule BadPhoneNumber = new(
        "SMS4005",
        "Not a phone number",
        "This cannot be a phone number: {0}. Write it as {1}",
        Severity.Error);

    public static readonly Rule Ucs2ToMetropolitanFrance = new(
        "SMS4006",
        "UCS-2 to a number that cannot receive it",
        "The gateway takes no UCS-2 for a number of {0}{1}. Send it a text in GSM-7",
        Severity.Error);

    // Neither the key nor its length: whatever stands in a message ends up in logs.
    public static readonly Rule ApiKeyInSource = new(
        "SMS4007",
        "An API key is written into source",
        "An API key in source is known to everyone who can read the code. Read it from configuration or a secret store, and have this one replaced",
        Severity.Warning);

    public static readonly Rule ArgumentOutsideLimit = new(
        "SMS4008",
        "An argument is outside its bound",
        "The argument of '{0}' breaks its bound {1}: {2}",
        Severity.Error);

    public static readonly Rule ArgumentIsCut = new(
        "SMS4009",
        "An argument is cut",
        "The argument of '{0}' is cut to its bound {1}: {2}",
        Severity.Info);

    public static readonly Rule UnreadableLimit = new(
        "SMS4010",
        "A bound that cannot be read",
        "Write the bound as a type of a template's front matter, for example string(20) or int(1..99): {0}",
        Severity.Error);

    public static readonly Rule SegmentsOutOfRange = new(
        "SMS4011",
        "Segments out of range",
        "'{0}' is not a number of segments{2}: 1 to {1}, or {3} to let the gateway count",
        Severity.Error);

    public static readonly Rule BadSendTime = new(
        "SMS4012",
        "A send time that the gateway cannot read",
        "'{0}' is not a time that the gateway reads. Write yyyy-MM-dd HH:mm, as in 2026-11-22 18:05",
        Severity.Error);

    public static readonly Rule NoRoomForStop = new(
        "SMS4013",
        "The text leaves no room for STOP",
        "Every send of an account whose STOP restriction stands is refused: {0} + {1} of {2} {3}; shorten the text, allow more segments, "
            + "or set 'SmsStopRestrictionLifted' if support has lifted the restriction",
        Severity.Warning);

    public static readonly Rule ValueNotTaken = new(
        "SMS4014",
        "A value that the gateway does not take",
        "'{0}' is not a value of '{1}'; the gateway takes {2}",
        Severity.Warning);

    // The number itself is personal: a build log is kept and shared.
    public static readonly Rule NumberInOtherForm = new(
        "SMS4015",
        "A number in another form than the gateway's",
        "The provider's client sends a number as it is written here, and the gateway's document takes {0}. Write it as {1}",
        Severity.Warning);

    public static readonly Rule PositionalArguments = new(
        "SMS4016",
        "Arguments of one type without their names",
        "Only their order tells the arguments of {0} and {1} apart: when these parameters change places in the template, the call still compiles and sends "
            + "the wrong text. Name them, as in '{2}: …'",
        Severity.Info);

    public static readonly Rule CultureLeftOut = new(
        "SMS4017",
        "A call without a culture",
        "This message has texts for {0}, and the call names no culture, so every recipient gets that of the base; pass '{1}:', or null where that is meant",
        Severity.Warning);

    public static readonly Rule CultureWithoutText = new(
        "SMS4018",
        "A culture without a text",
        "No text of this message is for '{0}', so the recipient gets that of the base; there are {1}",
        Severity.Info);

    public static IReadOnlyList<Rule> All { get; } =
    [
        BadSender, TextOverflows, TextOutsideGsm7, BadTracker, BadPhoneNumber, Ucs2ToMetropolitanFrance, ApiKeyInSource,
        ArgumentOutsideLimit, ArgumentIsCut, UnreadableLimit, SegmentsOutOfRange, BadSendTime, NoRoomForStop,
        ValueNotTaken, NumberInOtherForm, PositionalArguments, CultureLeftOut, CultureWithoutText,
    ];
}
