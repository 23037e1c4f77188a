namespace TemplateSms.Testing;

/// <summary>
/// A client for tests: it sends nothing, records what it is given, and answers as scripted. A message that no answer is
/// scripted for fails, so that a test notices what it did not expect. Safe to use from several threads.
/// </summary>
/// <remarks>
/// The first answer that was scripted for a message, and is not used up, is given:
/// <code>
/// var client = new FakeSmsClient()
///     .Reject(code: 11, when: message => message.To == blocked)
///     .Fail(new SmsTransportException("No route to the gateway."), times: 1)
///     .Accept();
/// </code>
/// The double keeps the promises of <see cref="ISmsClient"/>: a cancelled token, an answer for each of many, and the gateway's rules for
/// trackers, senders, segments and encodings (<see cref="Rules"/>). It knows no account: test STOP texts and quiet hours against the simulator.
/// It stands for a queue too, so it takes a <see cref="SmsSendOptions.Key"/> and records it; every send is answered, also one with a key
/// that was there before.
/// </remarks>
public sealed partial class FakeSmsClient : ISmsClient, ISmsGateway
{
    private readonly object _lock = new();
    private readonly List<ScriptedAnswer> _answers = [];
    private readonly List<SmsAttempt> _attempts = [];
    private readonly List<SmsAttempt> _unmatched = [];

    /// <summary>The rules of the gateway that the client stands for; those of <see cref="GatewayRules.Default"/> unless set.</summary>
    public GatewayRules Rules { get; init; } = GatewayRules.Default;

    /// <summary>Every message so far, however it was answered, in order; a copy that later messages do not change.</summary>
    public IReadOnlyList<SmsAttempt> Attempts => Copy(_attempts);

    /// <summary>The messages that were accepted or queued, in order; a copy.</summary>
    public IReadOnlyList<SmsAttempt> Sent => [.. Attempts.Where(attempt => attempt.Receipt is not null)];

    /// <summary>
    /// The messages that no answer was scripted for, in order; a copy. For code under test that catches every exception.
    /// </summary>
    public IReadOnlyList<SmsAttempt> Unmatched => Copy(_unmatched);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">No answer is scripted for the message.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
    public async Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        // As a client that does I/O: the caller goes on before the answer is there.
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        CheckTracker(message.Content, options);
        var addressed = new SmsMessage(message.To, Rules.ContentFor(message.Content, message.To));
        if (RefusalOf(addressed, options) is { } reason)
            throw new SmsRejectedException(reason, message.To);

        var attempt = Record([new SmsAttempt { Message = addressed, Options = options }])[0];
        if (attempt.Failure is { } failure)
            throw failure;
        if (attempt.Rejection is { Reason: { } scripted })
            throw new SmsRejectedException(scripted, attempt.To);
        if (attempt.Rejection is { } rejection)
            throw new SmsRejectedException(attempt.To, rejection.Code, rejection.GatewayMessage);
        return attempt.Receipt!;
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Each recipient is answered on its own. One that the gateway's rules refuse is refused unrecorded. A number that is given twice gets
    /// the text once, and its later places share the outcome.
    /// </remarks>
    /// <exception cref="ArgumentException">A recipient is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="InvalidOperationException">No answer is scripted for a recipient's message.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
    public async Task<SmsBatchReceipt> SendAsync(
        SmsContent content,
        IReadOnlyCollection<PhoneNumber> to,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(to);
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        CheckTracker(content, options);

        var batch = new FakeBatch(options);
        var places = new Dictionary<PhoneNumber, int>();
        var position = 0;
        foreach (var number in to)
        {
            if (places.TryAdd(number, position))
                Add(batch, content, number, options);
            else
                batch.Repeat(places[number]);
            position++;
        }

        return batch.Receipt(Record(batch.Attempts));
    }

    /// <inheritdoc/>
    /// <remarks>Each message is answered on its own. One that the gateway's rules refuse is refused unrecorded.</remarks>
    /// <exception cref="ArgumentException">A message is null.</exception>
    /// <exception cref="InvalidOperationException">No answer is scripted for a message.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
    public async Task<SmsBatchReceipt> SendAsync(
        IReadOnlyCollection<SmsMessage> messages,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        if (messages.Contains(null!))
            throw new ArgumentException("A message is null.", nameof(messages));
        if (options?.Tracker is { } tracker && Rules.ErrorOfTracker(tracker, null) is { } error)
            throw error.ToException();
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();

        var batch = new FakeBatch(options);
        foreach (var message in messages)
            Add(batch, message.Content, message.To, options);

        return batch.Receipt(Record(batch.Attempts));
    }

    /// <summary>Answers the messages of one call and records them.</summary>
    private List<SmsAttempt> Record(List<SmsAttempt> attempts)
    {
        lock (_lock)
        {
            attempts = attempts.ConvertAll(Answer);
            _attempts.AddRange(attempts);
            return attempts;
        }
    }

    private SmsAttempt Answer(SmsAttempt attempt)
    {
        if (_answers.Find(answer => answer.IsFor(attempt.Message)) is { } scripted)
            return scripted.Give(attempt);

        var failure = new InvalidOperationException($"No answer is scripted for the {attempt.Message}. Script one with Accept, Queue, Reject or Fail.");
        var unmatched = attempt with { Failure = failure };
        _unmatched.Add(unmatched);
        return unmatched;
    }

    private void Add(FakeBatch batch, SmsContent content, PhoneNumber to, SmsSendOptions? options)
    {
        try
        {
            CheckTracker(content, options);
            var message = new SmsMessage(to, Rules.ContentFor(content, to));
            if (RefusalOf(message, options) is { } reason)
                batch.Refuse(to, reason);
            else
                batch.Add(message);
        }
        catch (SmsTemplateException exception)
        {
            // The text has no form that this recipient could get, or a bad tracker; another may be fine.
            batch.Refuse(to, exception.Message);
        }
    }

    private string? RefusalOf(SmsMessage message, SmsSendOptions? options) =>
        Rules.RefusalOf(message.Content, message.To, options?.Sender ?? message.Content.Sender);

    private void CheckTracker(SmsContent content, SmsSendOptions? options)
    {
        if (Rules.ErrorOfTracker(options?.Tracker ?? content.Tracker, content.Template) is { } error)
            throw error.ToException();
    }

    private List<SmsAttempt> Copy(List<SmsAttempt> attempts)
    {
        lock (_lock)
            return [.. attempts];
    }
}
