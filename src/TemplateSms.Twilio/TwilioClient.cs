using Microsoft.Extensions.Logging;
using TemplateSms.Sending;
using TemplateSms.Twilio.Options;
using TemplateSms.Twilio.Sends;

namespace TemplateSms.Twilio;

/// <summary>
/// Sends messages through Twilio's message resource, a request for each, and asks what became of them. Safe to use from several
/// threads, and meant to be shared: one client for an account.
/// </summary>
/// <remarks>
/// <para>
/// A message that may have reached Twilio is not sent again, unless <see cref="SmsClientOptions.RetryUnknownOutcomes"/> is true: Twilio
/// promises nothing for a request that is repeated. One that cannot have is, up to <see cref="SmsClientOptions.MaxRetries"/> times, and so
/// is one whose answer's status means "not taken" (<see cref="GatewayRules.NotTaken"/>) where that may help.
/// </para>
/// <para>
/// Refused before any I/O, by the rules of <see cref="GatewayRules.Twilio"/>: a sender that Twilio does not take, a name as the sender to
/// the United States, Canada or Puerto Rico, and more than 1,600 characters; a message without any sender; and a time of sending
/// where no messaging service is the sender.
/// </para>
/// </remarks>
public sealed class TwilioClient : ISmsClient, ISmsQueueTransport, IDisposable
{
    private readonly SmsEngine<TwilioProtocol> _engine;

    /// <summary>Makes a client without dependency injection.</summary>
    /// <param name="httpClient">
    /// The HTTP client; the caller owns it and keeps it for the life of the client. Its base address is not used, and its own
    /// timeout bounds a request too.
    /// </param>
    /// <param name="options">The account, read and checked now; later changes have no effect.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <param name="logger">The log of sends, without tokens, texts and numbers; null for none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option breaks its rule.</exception>
    public TwilioClient(HttpClient httpClient, TwilioOptions options, TimeProvider? timeProvider = null, ILogger<TwilioClient>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
        TwilioOptionsValidator.ThrowIfInvalid(options);
        _engine = SmsEngine.Create(options, current => TwilioProtocol.Of(current, timeProvider, logger), httpClient, timeProvider, logger);
    }

    internal TwilioClient(Func<TwilioOptions> options, Func<HttpClient> httpClient, TimeProvider? timeProvider, ILogger logger) =>
        _engine = SmsEngine.Create(options, current => TwilioProtocol.Of(current, timeProvider, logger), httpClient, timeProvider, logger);

    /// <inheritdoc/>
    public GatewayRules Rules => GatewayRules.Twilio;

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">Cancelled before the request left.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed before the request left.</exception>
    /// <exception cref="SmsTemplateException">The text has more segments or characters than Twilio sends.</exception>
    public Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.SendAsync(message, options, cancellationToken);

    /// <inheritdoc/>
    /// <remarks>
    /// Requests are made side by side, up to <see cref="SmsClientOptions.MaxConcurrentRequests"/>. Every one is settled, whatever becomes of
    /// the others, and one that does not reach Twilio is made again until the time of the batch has passed
    /// (<see cref="SmsClientOptions.BatchTimeout"/>). An exception is thrown only where all requests end alike.
    /// </remarks>
    /// <exception cref="ArgumentException">A recipient is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before a request left.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed before a request left.</exception>
    public Task<SmsBatchReceipt> SendAsync(
        SmsContent content,
        IReadOnlyCollection<PhoneNumber> to,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _engine.SendAsync(content, to, options, cancellationToken);

    /// <inheritdoc/>
    /// <remarks>
    /// Requests are made side by side, up to <see cref="SmsClientOptions.MaxConcurrentRequests"/>. Every one is settled, whatever becomes of
    /// the others, and one that does not reach Twilio is made again until the time of the batch has passed
    /// (<see cref="SmsClientOptions.BatchTimeout"/>). An exception is thrown only where all requests end alike.
    /// </remarks>
    /// <exception cref="ArgumentException">A message is null.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before a request left.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed before a request left.</exception>
    public Task<SmsBatchReceipt> SendAsync(
        IReadOnlyCollection<SmsMessage> messages,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _engine.SendAsync(messages, options, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    public TimeSpan Timeout => _engine.Timeout;

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    public int MaxRecipients => _engine.MaxRecipients;

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    public bool RetriesUnknownOutcomes => _engine.RetriesUnknownOutcomes;

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    public double? MaxRequestsPerSecond => _engine.MaxRequestsPerSecond;

    /// <inheritdoc/>
    public SmsPlan Plan(SmsMessage message, SmsSendOptions? options = null) => _engine.Plan(message, options);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SmsOutcome>> SendOnceAsync(
        IReadOnlyList<SmsRecipient> recipients, Func<bool> mayLeave, CancellationToken cancellationToken = default) =>
        _engine.SendOnceAsync(recipients, mayLeave, cancellationToken);

    /// <summary>Asks what became of a message.</summary>
    /// <param name="sid">The message's SID, the <see cref="SmsReceipt.GatewayId"/> of its receipt.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="ArgumentException"><paramref name="sid"/> is no SID of a message.</exception>
    /// <exception cref="SmsRejectedException">Twilio refused: it does not know the message, or the account's token is wrong.</exception>
    /// <exception cref="SmsTransportException">Twilio did not answer: asking again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    public Task<TwilioMessage> GetMessageAsync(string sid, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sid);
        if (!Sid.IsMessage(sid))
            throw new ArgumentException("The SID of a message is SM or MM and 32 hexadecimal digits.", nameof(sid));
        return _engine.AskAsync(protocol => protocol.Message(sid), cancellationToken);
    }

    /// <summary>
    /// Ends the client: sends throw <see cref="ObjectDisposedException"/> from now on, and so do those that still wait to leave. The HTTP client
    /// stays open.
    /// </summary>
    public void Dispose() => _engine.Dispose();
}
