using TemplateSms.ISendPro.Options;
using TemplateSms.ISendPro.Outcomes;
using TemplateSms.ISendPro.Protocol;

namespace TemplateSms.ISendPro;

/// <summary>
/// Sends messages through iSendPro's HTTP API: <c>/sms</c> for one recipient, <c>/smsmulti</c> for many. Safe to use from
/// several threads, and meant to be shared.
/// </summary>
/// <remarks>
/// A request leaves at most once: nothing is retried, and redirects are not followed, since the request holds the key.
/// What the gateway cannot send is refused before any I/O: UCS-2 to metropolitan France, and a message with a sender
/// that leaves no room for the STOP text while <see cref="ISendProOptions.StopRestrictionLifted"/> is false.
/// </remarks>
public sealed class ISendProClient : ISmsClient
{
    private readonly Func<HttpClient> _http;
    private readonly Func<Account> _account;

    /// <summary>Makes a client without dependency injection.</summary>
    /// <param name="httpClient">
    /// What sends; the caller owns it and keeps it for the life of the client. Its base address is not used, and its own
    /// timeout bounds a send too.
    /// </param>
    /// <param name="options">The account, read and checked now; later changes have no effect.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option breaks its rule.</exception>
    public ISendProClient(HttpClient httpClient, ISendProOptions options)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
        ISendProOptionsValidator.ThrowIfInvalid(options);
        var account = new Account(options);
        _http = () => httpClient;
        _account = () => account;
    }

    internal ISendProClient(Func<HttpClient> http, Func<Account> account)
    {
        _http = http;
        _account = account;
    }

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">Cancelled before the request left.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
    public async Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        var account = _account();
        var outgoing = new Outgoing(account, message.Content, options);
        if (ClientRefusal.Of(message.To, outgoing) is { } reason)
            throw new SmsRejectedException(reason, message.To);

        var transport = new GatewayTransport(_http(), account.Timeout);
        var entries = await transport.PostAsync(account.SendOne, outgoing.ToOne(message.To), cancellationToken).ConfigureAwait(false);
        if (Matching.Match([message.To], entries) is not [var entry])
            throw new SmsOutcomeUnknownException("The request left and its answer is about other numbers.");

        return RecipientOutcome.Of(message.To, entry, outgoing).Receipt
            ?? throw new SmsRejectedException(message.To, entry.Code, entry.Message);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// One request carries all recipients. A text of encoding <see cref="SmsEncoding.Auto"/> that is UCS-2 abroad and
    /// GSM-7 in metropolitan France takes one for each. A recipient to whom the message is refused, by the gateway or
    /// before sending, does not keep it from the others.
    /// </remarks>
    /// <exception cref="ArgumentException">A recipient is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before a request left.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
    public async Task<SmsBatchReceipt> SendAsync(
        SmsContent content,
        IReadOnlyCollection<PhoneNumber> to,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(to);
        var account = _account();
        var batch = new Batch(account, content, to, options);
        if (batch.Problem is { } reason)
            throw new SmsRejectedException(reason);

        return await batch.SendAsync(new GatewayTransport(_http(), account.Timeout), cancellationToken).ConfigureAwait(false);
    }
}
