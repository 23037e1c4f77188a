using TemplateSms.Sending.Batches;
using TemplateSms.Sending.Exchanges;
using TemplateSms.Sending.Gateways;
using TemplateSms.Sending.Options;

namespace TemplateSms.Sending;

/// <summary>
/// Sends messages through one account of a gateway, whose protocol writes the requests and reads the answers. Safe to use from
/// several threads, and meant to be shared.
/// </summary>
/// <typeparam name="TProtocol">The type of the gateway's protocol.</typeparam>
/// <remarks>
/// A message that may have reached the gateway is not sent again, unless <see cref="SmsClientOptions.RetryUnknownOutcomes"/> is
/// true; one that cannot have is, up to <see cref="SmsClientOptions.MaxRetries"/> times. While most requests fail, none is made
/// for some seconds. Redirects are not followed, since requests may hold a key.
/// </remarks>
public sealed partial class SmsEngine<TProtocol> : ISmsClient, ISmsQueueTransport, IDisposable
    where TProtocol : GatewayProtocol
{
    private readonly GatewaySource<TProtocol> _gateways;

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public GatewayRules Rules => _gateways.Current.Protocol.Rules;

    /// <summary>The protocol of the account, as its options are now.</summary>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public TProtocol Protocol => _gateways.Current.Protocol;

    internal SmsEngine(GatewaySource<TProtocol> gateways) => _gateways = gateways;

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">Cancelled before the request left.</exception>
    /// <exception cref="ObjectDisposedException">The engine was disposed before the request left.</exception>
    /// <exception cref="SmsTemplateException">
    /// The message has no form that the gateway takes (<see cref="GatewayRulesExtensions.ContentFor"/>), or its tracker breaks the gateway's rule.
    /// </exception>
    public Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        // By hand what 'async' does: a method that waits for another costs more than all that this one does.
        try
        {
            return StartAsync(message, options, cancellationToken);
        }
        catch (Exception e)
        {
            return Task.FromException<SmsReceipt>(e);
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// One request carries up to <see cref="GatewayProtocol.MaxRecipients"/> recipients. Every request is settled, whatever becomes of the
    /// others, and one that does not reach the gateway is made again until the time of the batch has passed
    /// (<see cref="SmsClientOptions.BatchTimeout"/>). An exception is thrown only where all requests end alike.
    /// </remarks>
    /// <exception cref="ArgumentException">A recipient is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before a request left.</exception>
    /// <exception cref="ObjectDisposedException">The engine was disposed before a request left.</exception>
    public Task<SmsBatchReceipt> SendAsync(
        SmsContent content,
        IReadOnlyCollection<PhoneNumber> to,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(to);
        var gateway = _gateways.Current;
        return SendAsync(gateway, Batch.Of(gateway.Protocol, content, to, options), cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Messages with the same <see cref="SmsPlan.RequestKey"/> go together in requests of up to
    /// <see cref="GatewayProtocol.MaxRecipients"/>. Every request is settled, whatever becomes of the others, and one that does not reach
    /// the gateway is made again until the time of the batch has passed (<see cref="SmsClientOptions.BatchTimeout"/>). An exception is
    /// thrown only where all requests end alike.
    /// </remarks>
    /// <exception cref="ArgumentException">A message is null.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before a request left.</exception>
    /// <exception cref="ObjectDisposedException">The engine was disposed before a request left.</exception>
    public Task<SmsBatchReceipt> SendAsync(
        IReadOnlyCollection<SmsMessage> messages,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var gateway = _gateways.Current;
        return SendAsync(gateway, Batch.Of(gateway.Protocol, messages, options), cancellationToken);
    }

    /// <summary>Makes a query, several times where its answer is lost; or once what is not repeatable (<see cref="GatewayQuery{T}.IsRepeatable"/>).</summary>
    /// <typeparam name="T">The type of what is asked for.</typeparam>
    /// <param name="query">Makes the query with the account's protocol.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The content of the answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="SmsRejectedException">The gateway refused.</exception>
    /// <exception cref="SmsTransportException">The gateway did not answer: asking again is safe.</exception>
    /// <exception cref="SmsOutcomeUnknownException">The request is not repeatable, left, and got no answer that can be read.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public Task<T> AskAsync<T>(Func<TProtocol, GatewayQuery<T>> query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var gateway = _gateways.Current;
        var asked = query(gateway.Protocol);
        if (asked.Plan is { } plan)
            CheckUnlisted(gateway, plan);
        var exchange = new QueryExchange<T>(asked, gateway.Protocol.Rules.NotTaken, gateway.Policy.NotTaken);
        return gateway.SendAsync(exchange, static (_, answer) => answer, isMadeAgain: null, cancellationToken);
    }

    /// <summary>
    /// Ends the engine: sends throw <see cref="ObjectDisposedException"/> from now on, and so do those that still wait to leave. What has left goes
    /// on to its end. HTTP clients stay open.
    /// </summary>
    public void Dispose() => _gateways.Dispose();

    /// <summary>Reads and checks the options now, rather than with the first send.</summary>
    internal void Open() => _ = _gateways.Current;

    private Task<SmsReceipt> StartAsync(SmsMessage message, SmsSendOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var gateway = _gateways.Current;
        gateway.Telemetry.Sending(message.Content);
        var plan = gateway.Protocol.Plan(gateway.Protocol.Rules.ContentFor(message.Content, message.To), options);
        if ((QueueKeys.RefusalOf(options) ?? plan.ProblemFor(message.To)) is { } reason)
        {
            gateway.Telemetry.Refused([message.Content], reason);
            throw new SmsRejectedException(reason, message.To);
        }

        var recipient = new SmsRecipient(message.To, plan, Position: 0);
        return gateway.SendAsync(
            [recipient], isBatch: false, static (exchange, results) => Receipts.Of(exchange.Recipients[0], results[0]), isMadeAgain: null, cancellationToken);
    }

    private static void CheckUnlisted(Gateway<TProtocol> gateway, SmsPlan plan)
    {
        gateway.Telemetry.Sending(plan.Content);
        if ((QueueKeys.RefusalOf(plan.Options) ?? plan.ProblemForUnlisted) is not { } reason)
            return;
        gateway.Telemetry.Refused([plan.Content], reason);
        throw new SmsRejectedException(reason);
    }

    private static Task<SmsBatchReceipt> SendAsync(Gateway<TProtocol> gateway, Batch batch, CancellationToken cancellationToken)
    {
        foreach (var refused in batch.Refused)
            gateway.Telemetry.Refused([.. refused], refused.Key);
        foreach (var content in batch.Contents)
            gateway.Telemetry.Sending(content);
        return batch.Problem is { } reason
            ? throw new SmsRejectedException(reason)
            : new BatchRun<TProtocol>(gateway, batch, cancellationToken).SendAsync();
    }
}
