namespace TemplateSms.Sending;

/// <summary>
/// One text with everything that its template, the options of a send, the gateway's rules and the account decide about it. A client
/// whose account has rules of its own derives from it.
/// </summary>
public class SmsPlan
{
    private const string NoSendAt = "the client of this gateway sends at once; leave SendAt out.";

    /// <summary>Plans the send of one text.</summary>
    /// <param name="rules">The gateway's rules.</param>
    /// <param name="content">The text.</param>
    /// <param name="options">The options of the send; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or <paramref name="content"/> is null.</exception>
    /// <exception cref="SmsTemplateException">The tracker breaks the gateway's rule.</exception>
    public SmsPlan(GatewayRules rules, SmsContent content, SmsSendOptions? options)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(content);
        Rules = rules;
        Content = content;
        Options = options;
        Tracker = options?.Tracker ?? content.Tracker;
        if (rules.ErrorOfTracker(Tracker, content.Template) is { } error)
            throw error.ToException();
    }

    /// <summary>The gateway's rules.</summary>
    public GatewayRules Rules { get; }

    /// <summary>The text.</summary>
    public SmsContent Content { get; }

    /// <summary>The options of the send; null for none.</summary>
    public SmsSendOptions? Options { get; }

    /// <summary>The tracker that goes with the message: that of the options, else that of the text; or null.</summary>
    public string? Tracker { get; }

    /// <summary>The sender: that of the options, else that of the text; null for the account's.</summary>
    public virtual SenderId? Sender => Options?.Sender ?? Content.Sender;

    /// <summary>
    /// The reason why nobody can get this text at any time, in words that may be logged; or null. A client whose account has rules on
    /// texts or senders gives it.
    /// </summary>
    public virtual string? TextProblem => null;

    /// <summary>
    /// The reason why nobody can get this text now, in words that may be logged; or null: <see cref="TextProblem"/>, or a reason that lies
    /// in the time. By default a time at which it is to be sent is one, since nothing would keep it.
    /// </summary>
    public virtual string? Problem => TextProblem ?? (Options?.SendAt is null ? null : NoSendAt);

    /// <summary>
    /// The value that messages of one request share: messages whose keys are equal may go together. By default the plan itself, so
    /// that the recipients of one text go together.
    /// </summary>
    public virtual object RequestKey => this;

    /// <summary>
    /// Gives the first time from a given one on at which the rules let the message leave: the time itself, unless it lies in hours in
    /// which the gateway sends nothing of this kind. A queue keeps the message until then.
    /// </summary>
    /// <param name="time">The time at which the message is to leave.</param>
    public virtual DateTimeOffset PermittedFrom(DateTimeOffset time) => time;

    /// <summary>
    /// Gives the reason why this text cannot go to a number at any time, by the gateway's rules or the plan's own, in words that may be
    /// logged; or null.
    /// </summary>
    /// <param name="to">The recipient.</param>
    public string? RefusalFor(PhoneNumber to) => Rules.RefusalOf(Content, to, Sender) ?? TextProblem;

    /// <summary>Gives the reason why this text cannot go to a number now, by the gateway's rules or the plan's own, in words that may be logged; or null.</summary>
    /// <param name="to">The recipient.</param>
    public string? ProblemFor(PhoneNumber to) => Rules.RefusalOf(Content, to, Sender) ?? Problem;

    /// <summary>The reason why this text cannot go to recipients whom the gateway alone knows, in words that may be logged; or null.</summary>
    internal string? ProblemForUnlisted => Rules.RefusalOfSender(Sender) ?? Problem;
}
