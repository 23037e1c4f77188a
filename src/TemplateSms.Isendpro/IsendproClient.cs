using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TemplateSms.Isendpro.Exchanges;
using TemplateSms.Isendpro.Messages;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Outcomes;
using TemplateSms.Isendpro.Sending;

namespace TemplateSms.Isendpro;

/// <summary>
/// Sends messages through iSendPro's HTTP API: <c>/sms</c> for one recipient, <c>/smsmulti</c> for many; and asks about
/// the account. Safe to use from several threads, and meant to be shared: one client for an account.
/// </summary>
/// <remarks>
/// <para>
/// A message that may have reached the gateway is not sent again, unless <see cref="IsendproOptions.RetryUnknownOutcomes"/>
/// is true; one that cannot have is, up to <see cref="IsendproOptions.MaxRetries"/> times. While most requests fail, the
/// client makes none for some seconds. Redirects are not followed, since the request holds the key.
/// </para>
/// <para>
/// What the gateway cannot send is refused before any I/O: UCS-2 to metropolitan France, and a message with a sender that
/// leaves no room for the STOP text while <see cref="IsendproOptions.StopRestrictionLifted"/> is false. So is marketing in
/// quiet hours, unless <see cref="IsendproOptions.QuietHours"/> schedules it.
/// </para>
/// </remarks>
public sealed partial class IsendproClient : ISmsClient, IDisposable
{
    private readonly GatewaySource _gateways;

    /// <summary>Makes a client without dependency injection.</summary>
    /// <param name="httpClient">
    /// What sends; the caller owns it and keeps it for the life of the client. Its base address is not used, and its own
    /// timeout bounds a request too.
    /// </param>
    /// <param name="options">The account, read and checked now; later changes have no effect.</param>
    /// <param name="timeProvider">What tells the time; null for the system's clock.</param>
    /// <param name="logger">What is told of sends, without keys, texts and numbers; null for nothing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option breaks its rule.</exception>
    public IsendproClient(HttpClient httpClient, IsendproOptions options, TimeProvider? timeProvider = null, ILogger<IsendproClient>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
        IsendproOptionsValidator.ThrowIfInvalid(options);
        _gateways = new GatewaySource(() => options, () => httpClient, timeProvider ?? TimeProvider.System, logger ?? NullLogger<IsendproClient>.Instance);
        _ = _gateways.Current;
    }

    internal IsendproClient(GatewaySource gateways) => _gateways = gateways;

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">Cancelled before the request left.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
    public async Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        var gateway = _gateways.Current;
        var outgoing = new Outgoing(gateway.Account, message.Content, options);
        if (ClientRefusal.Of(message.To, outgoing) is { } reason)
        {
            gateway.Telemetry.Refused([message.Content], reason);
            throw new SmsRejectedException(reason, message.To);
        }

        var exchange = new SendOne(gateway.Account, new Recipient(message.To, outgoing, Position: 0));
        await gateway.SendAsync(exchange, cancellationToken).ConfigureAwait(false);
        return exchange.Outcome.Receipt!;
    }

    /// <inheritdoc/>
    /// <remarks>
    /// <para>
    /// One request carries up to <see cref="IsendproOptions.MaxRecipientsPerRequest"/> recipients. A text of encoding
    /// <see cref="SmsEncoding.Auto"/> that is UCS-2 abroad and GSM-7 in metropolitan France takes one for each.
    /// </para>
    /// <para>
    /// Requests are made one after the other. What becomes of one recipient's message, or of one request, does not keep it
    /// from the others; an exception is thrown only where it holds for all.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentException">A recipient is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before a request left.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
    public Task<SmsBatchReceipt> SendAsync(
        SmsContent content,
        IReadOnlyCollection<PhoneNumber> to,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(to);
        var gateway = _gateways.Current;
        return SendAsync(gateway, Batch.Of(gateway.Account, content, to, options), cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Messages that share sender, encoding, segments allowed and kind go together in requests of up to
    /// <see cref="IsendproOptions.MaxRecipientsPerRequest"/>, one after the other. What becomes of one message, or of one
    /// request, does not keep the others from being sent; an exception is thrown only where it holds for all.
    /// </remarks>
    /// <exception cref="ArgumentException">A message is null.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before a request left.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
    public Task<SmsBatchReceipt> SendAsync(
        IReadOnlyCollection<SmsMessage> messages,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var gateway = _gateways.Current;
        return SendAsync(gateway, Batch.Of(gateway.Account, messages, options), cancellationToken);
    }

    /// <summary>Stops the rate limiter of the account; requests that still wait for it are not sent. The HTTP client stays open.</summary>
    public void Dispose() => _gateways.Dispose();

    private static Task<SmsBatchReceipt> SendAsync(Gateway gateway, Batch batch, CancellationToken cancellationToken)
    {
        foreach (var refused in batch.Refused)
            gateway.Telemetry.Refused([.. refused], refused.Key);
        return batch.Problem is { } reason ? throw new SmsRejectedException(reason) : batch.SendAsync(gateway, cancellationToken);
    }
}
