namespace TemplateSms.Sending;

/// <summary>
/// A gateway's protocol for one account: how messages become a request, and what an answer says of them. Everything between
/// the two is the engine's. Safe to use from several threads.
/// </summary>
public abstract class GatewayProtocol
{
    /// <summary>Starts a protocol.</summary>
    /// <param name="gateway">The gateway's name in telemetry (<c>messaging.system</c>), such as <c>acme</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="gateway"/> is empty.</exception>
    protected GatewayProtocol(string gateway)
    {
        ArgumentException.ThrowIfNullOrEmpty(gateway);
        Gateway = gateway;
    }

    /// <summary>The gateway's name in telemetry.</summary>
    public string Gateway { get; }

    /// <summary>
    /// The most recipients of one request; 1 by default. Requests for one recipient are made side by side; those for several one
    /// after the other.
    /// </summary>
    public virtual int MaxRecipients => 1;

    /// <summary>Plans the send of one text. Nothing is sent when this throws.</summary>
    /// <param name="content">The text.</param>
    /// <param name="options">The options of the send; null for none.</param>
    public virtual SmsPlan Plan(SmsContent content, SmsSendOptions? options) => new(content, options);

    /// <summary>Writes the request of some messages, once, however often it is attempted.</summary>
    /// <param name="send">The messages.</param>
    /// <exception cref="SmsRejectedException">The messages cannot be sent any more; its reason says why.</exception>
    public abstract GatewayRequest Write(GatewaySend send);

    /// <summary>
    /// Reads the answer to such a request. A message whose answer cannot be read is never sent again: an exception thrown here
    /// leaves its outcome unknown, as <see cref="GatewayAnswer.Unreadable(string)"/> does.
    /// </summary>
    /// <param name="answer">The answer, of any status.</param>
    /// <param name="send">The messages.</param>
    /// <returns>A result for each recipient, in their order; or the failure of all.</returns>
    public abstract GatewayReading<GatewayResult[]> Read(GatewayAnswer answer, GatewaySend send);
}
