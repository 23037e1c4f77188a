namespace TemplateSms.Sending;

/// <summary>
/// A client that a queue sends through. The queue plans a message without sending it, and decides itself when which request is made:
/// retries, rates and waits are the queue's.
/// </summary>
/// <remarks>
/// The members follow the options of the account. While these break their rules after a change, all but <see cref="SendOnceAsync"/> throw
/// <see cref="Microsoft.Extensions.Options.OptionsValidationException"/>, which says nothing about a message: it can be sent once they are put right.
/// </remarks>
public interface ISmsQueueTransport : ISmsGateway
{
    /// <summary>The most time that one request takes, from the call to the last byte of its answer.</summary>
    TimeSpan Timeout { get; }

    /// <summary>The most messages of one request, at least 1.</summary>
    int MaxRecipients { get; }

    /// <summary>
    /// Whether the account has its own sends repeated when their outcome is unknown (<see cref="SmsClientOptions.RetryUnknownOutcomes"/>).
    /// A request made by <see cref="SendOnceAsync"/> is not repeated in any case.
    /// </summary>
    bool RetriesUnknownOutcomes { get; }

    /// <summary>
    /// The requests a second to which the account limits its own sends (<see cref="SmsClientOptions.MaxRequestsPerSecond"/>); null for no limit.
    /// <see cref="SendOnceAsync"/> does not keep it.
    /// </summary>
    double? MaxRequestsPerSecond { get; }

    /// <summary>Plans a message, in the form that its recipient gets, without sending it.</summary>
    /// <param name="message">The recipient and the text.</param>
    /// <param name="options">The options of the send; null for none. A key changes nothing here.</param>
    /// <returns>
    /// The plan, also of a message that cannot be sent: see <see cref="SmsPlan.RefusalFor"/> for what never can, and
    /// <see cref="SmsPlan.PermittedFrom"/> for what cannot now.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <exception cref="SmsTemplateException">
    /// The message has no form that the gateway takes (<see cref="GatewayRulesExtensions.ContentFor"/>), or its tracker breaks the gateway's rule.
    /// </exception>
    SmsPlan Plan(SmsMessage message, SmsSendOptions? options = null);

    /// <summary>
    /// Makes one request, once and at once. It is not tried again, waits for no rate limit and no place, and goes out while the client
    /// leaves the gateway alone for its own sends.
    /// </summary>
    /// <param name="recipients">
    /// The recipients with their plans, made by this client: at least one and at most <see cref="MaxRecipients"/>, with equal
    /// <see cref="SmsPlan.RequestKey"/>s. Their numbers differ: no gateway promises an order in which it answers two messages to one number.
    /// </param>
    /// <param name="mayLeave">
    /// Asked when the last byte of the request is about to leave, until which the gateway can act upon nothing; perhaps several times,
    /// on other threads than the caller's. On false, the request does not leave and is not reached.
    /// </param>
    /// <param name="cancellationToken">Ends a request that has not left. One that has goes on to its end, within <see cref="Timeout"/>.</param>
    /// <returns>
    /// An outcome for each recipient, in their order: accepted, refused by the gateway or before sending, not reached
    /// (<see cref="SmsOutcome.IsNotReached"/>), or unknown.
    /// </returns>
    /// <remarks>
    /// Once the request may have left, no exception is thrown. Not reached is also a request that was cancelled, one whose account has
    /// options that break their rules, and a message that may leave only later. The last has the wait in
    /// <see cref="SmsRejection.RetryAfter"/>, and no <see cref="SmsRejection.StatusCode"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The recipients cannot go in one request. Nothing was sent.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed. Nothing was sent.</exception>
    Task<IReadOnlyList<SmsOutcome>> SendOnceAsync(IReadOnlyList<SmsRecipient> recipients, Func<bool> mayLeave, CancellationToken cancellationToken = default);
}
