namespace TemplateSms.Sending;

/// <summary>
/// A gateway's protocol for one account: how messages become a request, and what an answer says of them. Everything between
/// the two is the engine's. Safe to use from several threads.
/// </summary>
public abstract class GatewayProtocol
{
    /// <summary>Starts a protocol.</summary>
    /// <param name="rules">The gateway's rules, whose <see cref="GatewayRules.Id"/> is its name in telemetry (<c>messaging.system</c>).</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">The rules have an empty name.</exception>
    protected GatewayProtocol(GatewayRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentException.ThrowIfNullOrEmpty(rules.Id);
        Rules = rules;
    }

    /// <summary>The gateway's rules. The engine holds every message against them before it sends anything.</summary>
    public GatewayRules Rules { get; }

    /// <summary>
    /// The most recipients of one request; 1 by default. Requests for one recipient are made side by side; those for several one
    /// after the other.
    /// </summary>
    public virtual int MaxRecipients => 1;

    /// <summary>Plans the send of one text. Nothing is sent when this throws.</summary>
    /// <param name="content">The text, as <see cref="GatewayRulesExtensions.ContentFor"/> gives it for its recipients.</param>
    /// <param name="options">The options of the send; null for none.</param>
    /// <exception cref="SmsTemplateException">The tracker breaks the gateway's rule.</exception>
    public virtual SmsPlan Plan(SmsContent content, SmsSendOptions? options) => new(Rules, content, options);

    /// <summary>
    /// Writes the request of some messages, once, however often it is attempted. Where the rules promise idempotency
    /// (<see cref="GatewayRules.HasIdempotencyKeys"/>), the request has to carry the key: it is repeated when its answer is lost.
    /// </summary>
    /// <param name="send">The messages.</param>
    /// <exception cref="SmsRejectedException">The messages cannot be sent any more; its reason says why.</exception>
    public abstract GatewayRequest Write(GatewaySend send);

    /// <summary>
    /// Reads the answer to such a request. A message whose answer cannot be read is never sent again: an exception thrown here
    /// leaves its outcome unknown, as <see cref="GatewayAnswer.Unreadable(string, int?)"/> does. Where the status is one of
    /// <see cref="GatewayRules.NotTaken"/>, either means that nothing was taken, and the message is sent again.
    /// </summary>
    /// <param name="answer">The answer, of any status.</param>
    /// <param name="send">The messages.</param>
    /// <returns>A result for each recipient, in their order; or the failure of all.</returns>
    public abstract GatewayReading<GatewayResult[]> Read(GatewayAnswer answer, GatewaySend send);
}
