using TemplateSms.Shared;

namespace TemplateSms.Language.Diagnostics;

/// <summary>SMS3xxx: what the message would be when it is sent.</summary>
public static class ContentRules
{
    public static readonly Rule AlwaysOverflows = new(
        "SMS3001",
        "The message never fits",
        "The message never fits: {0} of {1} {2} at the least, that is {3} where {4}",
        Severity.Error);

    public static readonly Rule MayOverflow = new(
        "SMS3002",
        "The message may not fit",
        "The message may not fit: {0} = {1} of {2} {3}, that is {4} where {5}{6}",
        Severity.Warning);

    public static readonly Rule Unbounded = new(
        "SMS3003",
        "The message cannot be proved to fit",
        "'{0}' has no greatest length, so the message cannot be proved to fit; {1}",
        Severity.Warning);

    public static readonly Rule OutsideGsm7 = new(
        "SMS3004",
        "A character outside GSM-7",
        $"Outside the GSM-7 alphabet: {{0}}. Replace it, or declare 'encoding: ucs2' ({SegmentLimits.Ucs2Single} characters a segment instead of {SegmentLimits.Gsm7Single})",
        Severity.Error);

    public static readonly Rule HoleMayLeaveGsm7 = new(
        "SMS3005",
        "A parameter can hold characters outside GSM-7",
        "'{0}' can hold characters outside GSM-7, and {1} on those that have no equivalent; "
            + "choose 'unencodable: replace' or 'encoding: auto', or give the parameter an alphabet",
        Severity.Warning);

    public static readonly Rule TurnsIntoUcs2 = new(
        "SMS3006",
        "One character halves the room",
        "{0} makes the whole message UCS-2: {1} characters a segment instead of {2}",
        Severity.Warning);

    public static readonly Rule BadSender = new(
        "SMS3007",
        "The sender breaks the gateway's rule",
        "'{0}' cannot be a sender{1}: {2}. A sender has {3}",
        Severity.Error,
        PreventsEmit: true);

    public static readonly Rule BadTracker = new(
        "SMS3008",
        "The tracker breaks the gateway's rule",
        "The tracker{0} has at most {1} ASCII letters and digits: {2}",
        Severity.Error,
        PreventsEmit: true);

    public static readonly Rule SegmentsOutOfRange = new(
        "SMS3009",
        "Segments out of range",
        "'{0}' is not a number of segments{2}: 1 to {1}, or dynamic",
        Severity.Error,
        PreventsEmit: true);

    public static readonly Rule LinkMayBeCut = new(
        "SMS3010",
        "A link may be cut between two segments",
        "A segment can end inside this link, at {0} {1} {2}, and some phones then break it; put the link first, or shorten the message to one segment",
        Severity.Warning);

    public static readonly Rule ArithmeticOverflows = new(
        "SMS3011",
        "Arithmetic can leave the range of long",
        "'{0}' can leave the range of a long, and the message would fail; give its numbers bounds, for example int(1..99)",
        Severity.Error,
        PreventsEmit: true);

    public static readonly Rule NeedsUcs2 = new(
        "SMS3012",
        "The text needs UCS-2",
        "GSM-7 has no equivalent of {0}; {1}",
        Severity.Error);

    public static readonly Rule NoRoomForStop = new(
        "SMS3013",
        "The message leaves no room for STOP",
        "{0}: {1} of {2} {3}; {4}, or set 'SmsStopRestrictionLifted' if support has lifted the restriction",
        Severity.Warning);

    public static readonly Rule TextGrows = new(
        "SMS3014",
        "A text grows beyond the limit",
        "'{0}' can build a text of more than {1} UTF-16 units, and the message would fail; give its parts or the loop around it lower bounds",
        Severity.Warning);

    public static readonly Rule HoleLeavesGsm7ByItself = new(
        "SMS3015",
        "A placeholder can add characters outside GSM-7",
        "'{0}' can print {1}, {2}",
        Severity.Warning);

    public static readonly Rule ForeignPlaceholder = new(
        "SMS3016",
        "A placeholder of another tool",
        "'{0}' looks like a placeholder of {1} and is plain text here; {2}, or put intended text between '{{%{{' and '}}%}}'",
        Severity.Warning);

    public static readonly Rule EmptyMessage = new(
        "SMS3017",
        "The message is always empty",
        "The message is always empty: {0}; write its text after the front matter",
        Severity.Warning);

    public static readonly Rule HiddenCharacters = new(
        "SMS3018",
        "An invisible character",
        "Nobody sees {0}{1}; remove it",
        Severity.Warning);

    public static readonly Rule PluralFormMissing = new(
        "SMS3019",
        "A plural form is missing",
        "Under the culture '{0}', a plural of '{1}' needs a text for {2}{3}",
        Severity.Error,
        PreventsEmit: true);

    public static readonly Rule PluralFormUnused = new(
        "SMS3020",
        "A plural form that no number has",
        "No value of '{0}' has the form '{1}' under the culture '{2}', so this text is never printed; remove it",
        Severity.Info);

    public static readonly Rule CountPrintedOtherwise = new(
        "SMS3021",
        "A count and its plural use different digits",
        "'{0}' is printed by the format '{1}' beside this plural, which counts its digits without it; write 'format: \"{1}\"' here too",
        Severity.Warning);

    public static readonly Rule NeverTaken = new(
        "SMS3022",
        "A text that is never taken",
        "This text is never taken, since {0}; remove it",
        Severity.Info);

    public static readonly Rule NeverFits = new(
        "SMS3023",
        "A text that never fits",
        "This text never fits and is passed over: {0}",
        Severity.Info);

    public static readonly Rule CodeNotFilledIn = new(
        "SMS3024",
        "A code that phones do not fill in",
        "Phones do not fill this code in, since {0}; end the text with a line '@example.com #' and the code, or with the hash of an Android app",
        Severity.Warning);

    public static readonly Rule CodeMisread = new(
        "SMS3025",
        "The end of a code that phones cannot read",
        "Phones cannot read the code at '{0}': {1}",
        Severity.Warning);

    public static readonly Rule TooLongForApp = new(
        "SMS3026",
        "The message is too long for its app",
        "{0} {1} of the {2} bytes that an Android app reads; shorten it",
        Severity.Warning);

    public static readonly Rule StopAfterCode = new(
        "SMS3027",
        "STOP follows the code",
        "STOP{0} is appended after this, so phones no longer find the code; set 'SmsStopRestrictionLifted' if support has lifted the restriction",
        Severity.Warning);

    public static readonly Rule LinkInCode = new(
        "SMS3028",
        "A link in a message with a code",
        "Remove this link: a message with a one-time code has none, so that people learn not to follow one",
        Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } =
    [
        AlwaysOverflows, MayOverflow, Unbounded, OutsideGsm7, HoleMayLeaveGsm7, TurnsIntoUcs2, BadSender, BadTracker, SegmentsOutOfRange,
        LinkMayBeCut, ArithmeticOverflows, NeedsUcs2, NoRoomForStop, TextGrows, HoleLeavesGsm7ByItself, ForeignPlaceholder, EmptyMessage,
        HiddenCharacters, PluralFormMissing, PluralFormUnused, CountPrintedOtherwise, NeverTaken, NeverFits, CodeNotFilledIn,
        CodeMisread, TooLongForApp, StopAfterCode, LinkInCode,
    ];
}
