using System.Globalization;
using System.Text;

namespace TemplateSms;

/// <summary>The options of one send.</summary>
public sealed record SmsSendOptions
{
    /// <summary>The sender, instead of the template's and the client's.</summary>
    public SenderId? Sender { get; init; }

    /// <summary>
    /// The time at which the gateway sends the message, to the minute; null for at once. A time that passed
    /// up to 60 seconds ago is sent at once, too. An earlier one, or one more than a year away, is refused before sending.
    /// </summary>
    public DateTimeOffset? SendAt { get; init; }

    /// <summary>The tracker, instead of the template's. Its rule is the gateway's, <see cref="GatewayRules.MostTrackerCharacters"/>.</summary>
    [SmsTracker]
    public string? Tracker { get; init; }

    /// <summary>
    /// The key that a queue knows the message by, such as <c>shipped/4711</c>: 1 to 200 characters, none of them a control character. Give
    /// the same key when you send again what may be queued already, and the queue keeps one message. Null for none. A client that is no
    /// queue refuses a key before it sends anything.
    /// </summary>
    public string? Key { get; init; }

    // A tracker and a key may be made of an argument's value.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Sender = {Sender}, SendAt = {SendAt:u}, HasTracker = {Tracker is not null}, HasKey = {Key is not null}");
        return true;
    }
}
