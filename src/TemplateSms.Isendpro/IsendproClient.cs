using Microsoft.Extensions.Logging;
using TemplateSms.Isendpro.Calls;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Sends;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro;

/// <summary>
/// Sends messages through iSendPro's HTTP API: <c>/sms</c> for one recipient, <c>/smsmulti</c> for many; and asks about
/// the account. Safe to use from several threads, and meant to be shared: one client for an account.
/// </summary>
/// <remarks>
/// <para>
/// A message that may have reached the gateway is not sent again, unless <see cref="SmsClientOptions.RetryUnknownOutcomes"/>
/// is true; one that cannot have is, up to <see cref="SmsClientOptions.MaxRetries"/> times. While most requests fail, the
/// client makes none for some seconds. Redirects are not followed, since the request holds the key.
/// </para>
/// <para>
/// What the gateway cannot send is refused before any I/O: UCS-2 to metropolitan France, and a message with a sender that
/// leaves no room for the STOP text while <see cref="IsendproOptions.StopRestrictionLifted"/> is false. So is marketing in
/// quiet hours, unless <see cref="IsendproOptions.QuietHours"/> schedules it.
/// </para>
/// </remarks>
public sealed partial class IsendproClient : ISmsClient, ISmsQueueTransport, IDisposable
{
    private readonly SmsEngine<IsendproProtocol> _engine;
    private readonly AccountCalls _calls;

    /// <summary>Makes a client without dependency injection.</summary>
    /// <param name="httpClient">
    /// The HTTP client; the caller owns it and keeps it for the life of the client. Its base address is not used, and its own
    /// timeout bounds a request too.
    /// </param>
    /// <param name="options">The account, read and checked now; later changes have no effect.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <param name="logger">The log of sends, without keys, texts and numbers; null for none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option breaks its rule.</exception>
    public IsendproClient(HttpClient httpClient, IsendproOptions options, TimeProvider? timeProvider = null, ILogger<IsendproClient>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
        IsendproOptionsValidator.ThrowIfInvalid(options);
        _engine = SmsEngine.Create(options, current => IsendproProtocol.Of(current, timeProvider), httpClient, timeProvider, logger);
        _calls = new AccountCalls(_engine);
    }

    internal IsendproClient(Func<IsendproOptions> options, Func<HttpClient> httpClient, TimeProvider? timeProvider, ILogger logger)
    {
        _engine = SmsEngine.Create(options, current => IsendproProtocol.Of(current, timeProvider), httpClient, timeProvider, logger);
        _calls = new AccountCalls(_engine);
    }

    /// <summary>The region in whose national form the gateway writes numbers.</summary>
    internal PhoneRegion Region => _engine.Protocol.Account.Region;

    /// <summary>The account's directories: lists of numbers that the gateway keeps.</summary>
    public IsendproDirectories Directories => new(_calls);

    /// <summary>The account's sub-accounts.</summary>
    public IsendproSubAccounts SubAccounts => new(_calls);

    /// <inheritdoc/>
    public GatewayRules Rules => GatewayRules.Isendpro;

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">Cancelled before the request left.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed before the request left.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
    public Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.SendAsync(message, options, cancellationToken);

    /// <inheritdoc/>
    /// <remarks>
    /// <para>
    /// One request carries up to <see cref="IsendproOptions.MaxRecipientsPerRequest"/> recipients. A text of encoding
    /// <see cref="SmsEncoding.Auto"/> that is UCS-2 abroad and GSM-7 in metropolitan France takes one for each.
    /// </para>
    /// <para>
    /// Requests are made one after the other. Every one is settled, whatever becomes of the others, and one that does not reach the
    /// gateway is made again until the time of the batch has passed (<see cref="SmsClientOptions.BatchTimeout"/>). An exception is thrown
    /// only where all requests end alike.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentException">A recipient is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before a request left.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
    public Task<SmsBatchReceipt> SendAsync(
        SmsContent content,
        IReadOnlyCollection<PhoneNumber> to,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _engine.SendAsync(content, to, options, cancellationToken);

    /// <inheritdoc/>
    /// <remarks>
    /// Messages that share sender, encoding, segments allowed and kind go together in requests of up to
    /// <see cref="IsendproOptions.MaxRecipientsPerRequest"/>, one after the other. Every one is settled, whatever becomes of the others, and
    /// one that does not reach the gateway is made again until the time of the batch has passed
    /// (<see cref="SmsClientOptions.BatchTimeout"/>). An exception is thrown only where all requests end alike.
    /// </remarks>
    /// <exception cref="ArgumentException">A message is null.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before a request left.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
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

    /// <summary>
    /// Ends the client: sends throw <see cref="ObjectDisposedException"/> from now on, and so do those that still wait to leave. The HTTP client
    /// stays open.
    /// </summary>
    public void Dispose() => _engine.Dispose();
}
