using System.Globalization;
using System.Text.Json;
using TemplateSms.ISendPro.Options;
using TemplateSms.Shared;

namespace TemplateSms.ISendPro.Protocol;

/// <summary>One text with everything that its template, this send and the account decide about it.</summary>
internal sealed class Outgoing
{
    private const string Yes = "1";

    private readonly Account _account;
    private readonly string? _sendDate;

    public Outgoing(Account account, SmsContent content, SmsSendOptions? options)
    {
        _account = account;
        _sendDate = options?.SendAt is { } time ? account.LocalTime(time) : null;
        Content = content;
        Tracker = options?.Tracker is { } tracker ? Checked(tracker, content.Template) : content.Tracker;
        Sender = options?.Sender ?? content.Sender ?? account.DefaultSender;
    }

    public SmsContent Content { get; }

    public string? Tracker { get; }

    /// <summary>
    /// Why the gateway could not send this text in its segments, or null: it adds the STOP text to what has a sender,
    /// unless it may leave it out.
    /// </summary>
    public string? StopProblem => Sender is null || NoStop || Content.FitsWithStop
        ? null
        : "the text leaves no room for the 12 units of the STOP text, which the gateway adds to a message with a sender "
            + "unless the account's STOP restriction is lifted.";

    private SenderId? Sender { get; }

    private bool NoStop => Content.Kind is SmsKind.Transactional && _account.StopRestrictionLifted;

    public byte[] ToOne(PhoneNumber number) => JsonSerializer.SerializeToUtf8Bytes(
        new SendOneRequest
        {
            Key = _account.Key,
            Number = number.Value,
            Text = Content.Text,
            Tracker = Tracker,
            Sender = Sender?.Value,
            SendDate = _sendDate,
            SmsLong = SmsLong(),
            NoStop = NoStop ? Yes : null,
            Ucs2 = Content.Encoding is SmsEncoding.Ucs2 ? Yes : null,
        },
        WireJson.Default.SendOneRequest);

    public byte[] ToMany(IEnumerable<PhoneNumber> numbers) => JsonSerializer.SerializeToUtf8Bytes(
        new SendManyRequest
        {
            Key = _account.Key,
            Numbers = [.. numbers.Select(number => number.Value)],
            Texts = [Content.Text],
            Trackers = Tracker is null ? null : [Tracker],
            Sender = Sender?.Value,
            SendDate = _sendDate,
            SmsLong = SmsLong(),
            NoStop = NoStop ? Yes : null,
            Ucs2 = Content.Encoding is SmsEncoding.Ucs2 ? Yes : null,
        },
        WireJson.Default.SendManyRequest);

    private string? SmsLong() => Content.MaxSegments > 1 ? Content.MaxSegments.ToString(CultureInfo.InvariantCulture) : null;

    private static string Checked(string tracker, string? template)
    {
        var rule = TrackerRule.Check(tracker);
        if (rule.Problem is TrackerProblem.None)
            return tracker;

        // The character itself may be a part of an argument's value.
        var problem = rule.Problem is TrackerProblem.BadCharacter
            ? string.Create(CultureInfo.InvariantCulture, $"the character at position {rule.Start} is not an ASCII letter or a digit")
            : rule.Describe(tracker);
        throw new SmsArgumentError
        {
            Template = template,
            Reason = SmsArgumentProblem.BadTracker,
            Message = $"The tracker of the send options is not valid: {problem}.",
        }.ToException();
    }
}
