using TemplateSms.Contents;
using TemplateSms.Gateways;
using TemplateSms.Shared;

namespace TemplateSms;

/// <summary>Holds messages against a gateway's rules. A client asks before it sends anything, so that what the gateway cannot send costs no request.</summary>
public static class GatewayRulesExtensions
{
    /// <summary>
    /// The content as a recipient gets it: rendered in GSM-7 where the gateway takes no UCS-2 for the recipient and the content is declared
    /// <see cref="SmsEncoding.Auto"/>, else the same.
    /// </summary>
    /// <param name="rules">The gateway's rules.</param>
    /// <param name="content">The content.</param>
    /// <param name="to">The recipient.</param>
    /// <exception cref="SmsTemplateException">
    /// The content has no GSM-7 rendering, or does not fit its segments as such; or it has more segments or characters than the gateway sends.
    /// </exception>
    public static SmsContent ContentFor(this GatewayRules rules, SmsContent content, PhoneNumber to)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(content);
        return Checked(rules, IsAutoUcs2(content) && rules.WithoutUcs2.Contain(to.Value) ? InGsm7(rules, content) : content);
    }

    /// <summary>
    /// The content as recipients get it whom the gateway alone knows, such as the numbers of a list that it keeps: rendered in GSM-7 where the
    /// gateway takes no UCS-2 for some numbers and the content is declared <see cref="SmsEncoding.Auto"/>, else the same.
    /// </summary>
    /// <param name="rules">The gateway's rules.</param>
    /// <param name="content">The content.</param>
    /// <exception cref="SmsTemplateException">
    /// The content has no GSM-7 rendering, or does not fit its segments as such; or it has more segments or characters than the gateway sends.
    /// </exception>
    public static SmsContent ContentForUnlisted(this GatewayRules rules, SmsContent content)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(content);
        return Checked(rules, IsAutoUcs2(content) && !rules.WithoutUcs2.Equals(GatewayDestinations.None) ? InGsm7(rules, content) : content);
    }

    /// <summary>The reason why a gateway does not send a content to a recipient, in words that may be logged; null where there is none.</summary>
    /// <param name="rules">The gateway's rules.</param>
    /// <param name="content">The content as <see cref="ContentFor(GatewayRules, SmsContent, PhoneNumber)"/> gives it.</param>
    /// <param name="to">The recipient.</param>
    /// <param name="sender">The sender that the message would have; null for the account's own.</param>
    public static string? RefusalOf(this GatewayRules rules, SmsContent content, PhoneNumber to, SenderId? sender)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(content);
        if (content.Encoding == SmsEncoding.Ucs2 && rules.WithoutUcs2.Contain(to.Value))
            return $"the gateway sends no UCS-2 to {rules.WithoutUcs2}; write the text in GSM-7, or declare the encoding as auto.";
        return RefusalOfSender(rules, sender) ?? (sender is null ? null : ProblemOf(rules, sender.Value, to));
    }

    /// <summary>The reason why a gateway does not send for a sender, whoever the recipients are, in words that may be logged; null where there is none.</summary>
    /// <param name="rules">The gateway's rules.</param>
    /// <param name="sender">The sender that the messages would have; null for the account's own.</param>
    public static string? RefusalOfSender(this GatewayRules rules, SenderId? sender)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return sender is not null && rules.ProblemOfSender(sender.Value) is { } problem
            ? $"the gateway does not take '{PrintableText.Line(sender.Value)}' as a sender: {problem}."
            : null;
    }

    /// <summary>The rule that a sender breaks, in words that may be logged; null where the gateway takes it.</summary>
    /// <param name="rules">The gateway's rules.</param>
    /// <param name="sender">The sender.</param>
    public static string? ProblemOfSender(this GatewayRules rules, string sender)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(sender);
        var check = SenderCheck.Of(sender, rules.Senders);
        return check.Problem == SenderProblem.None ? null : check.Describe(sender, rules.Senders);
    }

    /// <summary>The rule that a tracker breaks, in words that may name a character of it; null where the gateway takes it.</summary>
    /// <param name="rules">The gateway's rules.</param>
    /// <param name="tracker">The tracker.</param>
    public static string? ProblemOfTracker(this GatewayRules rules, string tracker)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(tracker);
        var check = TrackerCheck.Of(tracker, rules.MostTrackerCharacters);
        return check.Problem == TrackerProblem.None ? null : check.Describe(tracker, rules.MostTrackerCharacters);
    }

    /// <summary>The rule that a tracker breaks, in words without the tracker itself, which may hold an argument's value; null where the gateway takes it.</summary>
    /// <param name="rules">The gateway's rules.</param>
    /// <param name="tracker">The tracker; null for none.</param>
    /// <param name="template">The template that the message is made from; null for none.</param>
    public static SmsArgumentError? ErrorOfTracker(this GatewayRules rules, string? tracker, string? template)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return tracker is null || TrackerCheck.Of(tracker, rules.MostTrackerCharacters).Problem == TrackerProblem.None
            ? null
            : TextErrors.BadTracker(tracker, rules.MostTrackerCharacters) with { Template = template };
    }

    /// <summary>Whether a content leaves the room that the text needs which the gateway adds: its <see cref="GatewayRules.Reserve"/>.</summary>
    /// <param name="rules">The gateway's rules.</param>
    /// <param name="content">The content as <see cref="ContentFor(GatewayRules, SmsContent, PhoneNumber)"/> gives it.</param>
    public static bool LeavesReserve(this GatewayRules rules, SmsContent content)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(content);
        return content.Measure(rules.Reserve).Segments <= LimitOf(rules, content);
    }

    private static int LimitOf(GatewayRules rules, SmsContent content) =>
        Math.Min(content.MaxSegments, rules.MostSegmentsOf(content.Encoding == SmsEncoding.Gsm7));

    private static SmsArgumentError? Check(GatewayRules rules, SmsContent content)
    {
        var limit = LimitOf(rules, content);
        if (content.Segments > limit)
            return GatewayErrors.TooLong(rules, content, limit);
        return content.Text.Length > rules.MostCharacters ? GatewayErrors.TooManyCharacters(content, rules.MostCharacters.Value) : null;
    }

    private static SmsArgumentError WithWayOut(SmsArgumentError error, GatewayRules rules) => error.Reason == SmsArgumentProblem.TextOutsideAlphabet
        ? error with { Message = $"{error.Message} The gateway does not accept UCS-2 for numbers of {rules.WithoutUcs2}. Replace the character for these recipients." }
        : error;

    private static bool IsAutoUcs2(SmsContent content) => content is { Encoding: SmsEncoding.Ucs2, IsDeclaredAuto: true };

    private static SmsContent InGsm7(GatewayRules rules, SmsContent content) =>
        content.TryAsGsm7(out var gsm7, out var error) ? gsm7 : throw WithWayOut(error, rules).ToException();

    private static SmsContent Checked(GatewayRules rules, SmsContent content) =>
        Check(rules, content) is { } problem ? throw problem.ToException() : content;

    private static string? ProblemOf(GatewayRules rules, string sender, PhoneNumber to) =>
        rules.WithoutAlphanumericSender.Contain(to.Value) && SenderCheck.IsAlphanumeric(sender, rules.Senders)
            ? $"the gateway takes no sender with letters for a number of {rules.WithoutAlphanumericSender}; send from a number."
            : null;
}
