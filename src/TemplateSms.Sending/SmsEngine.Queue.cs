using TemplateSms.Sending.Exchanges;
using TemplateSms.Sending.Gateways;
using TemplateSms.Sending.Queues;

namespace TemplateSms.Sending;

/// <content>The requests that a queue makes.</content>
public sealed partial class SmsEngine<TProtocol>
{
    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public TimeSpan Timeout => _gateways.Current.Policy.Timeout;

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public int MaxRecipients => _gateways.Current.Protocol.MaxRecipients;

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public bool RetriesUnknownOutcomes => _gateways.Current.Limits.RetryUnknownOutcomes;

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public double? MaxRequestsPerSecond => _gateways.Current.Limits.MaxRequestsPerSecond;

    /// <inheritdoc/>
    public SmsPlan Plan(SmsMessage message, SmsSendOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        var gateway = _gateways.Current;
        gateway.Telemetry.Sending(message.Content);
        return gateway.Protocol.Plan(gateway.Protocol.Rules.ContentFor(message.Content, message.To), options);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SmsOutcome>> SendOnceAsync(
        IReadOnlyList<SmsRecipient> recipients, Func<bool> mayLeave, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recipients);
        ArgumentNullException.ThrowIfNull(mayLeave);
        Gateway<TProtocol> gateway;
        try
        {
            gateway = _gateways.Current;
        }
        catch (Exception e) when (e is not ObjectDisposedException)
        {
            // The options have been changed into some that break their rules, and may be put right before the next attempt.
            return [.. recipients.Select(recipient => SmsOutcome.Of(recipient.To, recipient.Position, e))];
        }

        OneRequest.Check(gateway.Protocol, recipients);
        return await new QueueRun<TProtocol>(gateway, recipients, new Departure(mayLeave, cancellationToken)).SendAsync().ConfigureAwait(false);
    }
}
