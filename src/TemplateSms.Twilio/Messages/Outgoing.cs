using TemplateSms.Sending;
using TemplateSms.Twilio.Options;

namespace TemplateSms.Twilio.Messages;

/// <summary>One text with everything that its template, this send and the account decide about it.</summary>
internal sealed class Outgoing : SmsPlan
{
    private const string NoSender = "Twilio sends nothing without a sender; set the client's option Sender, or name a sender in the template or the send.";
    private const string NoService =
        "Twilio keeps a message for later only where a messaging service sends it; make a messaging service (MG…) the sender, or leave SendAt out.";

    private readonly DateTimeOffset? _sendAt;

    /// <param name="rules">The gateway's rules.</param>
    /// <param name="account">The account.</param>
    /// <param name="content">The text.</param>
    /// <param name="options">The options of the send; null for none.</param>
    /// <param name="clock">The clock: what was to be sent earlier than now is sent at once.</param>
    public Outgoing(GatewayRules rules, Account account, SmsContent content, SmsSendOptions? options, TimeProvider clock)
        : base(rules, content, options)
    {
        Sender = options?.Sender ?? content.Sender ?? account.DefaultSender;
        _sendAt = options?.SendAt is { } time && time > clock.GetUtcNow() ? time : null;
    }

    public override SenderId? Sender { get; }

    /// <summary>Whether the sender is a messaging service, which chooses the number itself.</summary>
    public bool IsOfService => Sid.Is(Sender?.Value, Sid.Service);

    /// <summary>The time at which Twilio sends the message; null for at once.</summary>
    public DateTimeOffset? SendAt => _sendAt;

    public override string? TextProblem => Sender is null ? NoSender : null;

    public override string? Problem => TextProblem ?? (_sendAt is not null && !IsOfService ? NoService : null);

    /// <summary>The plan of a recipient's text.</summary>
    public static Outgoing Of(SmsRecipient recipient) => (Outgoing)recipient.Plan;
}
