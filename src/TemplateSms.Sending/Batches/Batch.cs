using TemplateSms.Sending.Options;

namespace TemplateSms.Sending.Batches;

/// <summary>The plan of messages to many recipients: requests to make, and what is refused before.</summary>
internal sealed class Batch(GatewayProtocol protocol, SmsSendOptions? options, int recipients)
{
    private readonly Dictionary<SmsContent, (SmsPlan Plan, List<SmsRecipient> Request)> _plans = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, List<SmsRecipient>> _requests = [];
    private readonly List<(SmsContent Text, string Reason)> _refused = [];
    private readonly List<(int Position, int First)> _repeated = [];
    private readonly string? _keyRefusal = QueueKeys.RefusalOf(options);
    private SmsRecipient[][]? _chunks;

    /// <summary>The texts that go to at least one recipient.</summary>
    public IReadOnlyCollection<SmsContent> Contents => _plans.Keys;

    /// <summary>The outcome of each recipient, in the order of the call, as far as it is known.</summary>
    public SmsOutcome?[] Outcomes { get; } = new SmsOutcome?[recipients];

    /// <summary>Whether the client has refused a recipient before sending.</summary>
    public bool HasRefused => _refused.Count > 0;

    /// <summary>The texts that are refused before sending, one for each recipient, by the rule.</summary>
    public IEnumerable<IGrouping<string, SmsContent>> Refused => _refused.GroupBy(refused => refused.Reason, refused => refused.Text);

    /// <summary>The reason why nobody could get a message, or null.</summary>
    public string? Problem => _keyRefusal ?? PlanProblem;

    private string? PlanProblem =>
        _plans.Count > 0 && _plans.Values.All(planned => planned.Plan.Problem is not null) ? _plans.Values.First().Plan.Problem : null;

    /// <summary>The recipients of each request.</summary>
    public SmsRecipient[][] Requests => _chunks ??= [.. _requests.Values.SelectMany(request => request.Chunk(protocol.MaxRecipients))];

    /// <summary>Plans one text to many, once to each number.</summary>
    public static Batch Of(GatewayProtocol protocol, SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options)
    {
        var batch = new Batch(protocol, options, to.Count);
        var places = new Dictionary<PhoneNumber, int>(to.Count);
        var position = 0;
        foreach (var number in to)
        {
            if (places.TryAdd(number, position))
                batch.Plan(content, number, position);
            else
                batch._repeated.Add((position, places[number]));
            position++;
        }

        return batch;
    }

    /// <summary>Plans a text for each.</summary>
    public static Batch Of(GatewayProtocol protocol, IReadOnlyCollection<SmsMessage> messages, SmsSendOptions? options)
    {
        if (options?.Tracker is { } tracker && protocol.Rules.ErrorOfTracker(tracker, null) is { } error)
            throw error.ToException();
        var batch = new Batch(protocol, options, messages.Count);
        var position = 0;
        foreach (var message in messages)
        {
            if (message is null)
                throw new ArgumentException("A message is null.", nameof(messages));
            batch.Plan(message.Content, message.To, position++);
        }

        return batch;
    }

    /// <summary>The receipt of the outcomes, once each request has its own.</summary>
    public SmsBatchReceipt Receipt()
    {
        foreach (var (position, first) in _repeated)
            Outcomes[position] = Outcomes[first]?.SharedBy(position);
        return SmsBatchReceipt.Of(Outcomes.OfType<SmsOutcome>());
    }

    private void Plan(SmsContent content, PhoneNumber to, int position)
    {
        try
        {
            Plan(new SmsMessage(to, protocol.Rules.ContentFor(content, to)), position);
        }
        catch (SmsTemplateException e) when (options?.Tracker is null || e.Error.Reason is not SmsArgumentProblem.BadTracker)
        {
            // The text has no form that this recipient could get, or a bad tracker; another may be fine.
            Refuse(content, to, position, e.Message);
        }
    }

    private void Plan(SmsMessage message, int position)
    {
        var (plan, request) = PlanOf(message.Content);
        if ((_keyRefusal ?? plan.ProblemFor(message.To)) is { } reason)
        {
            Refuse(message.Content, message.To, position, reason);
            return;
        }

        request.Add(new SmsRecipient(message.To, plan, position));
    }

    private void Refuse(SmsContent text, PhoneNumber to, int position, string reason)
    {
        Outcomes[position] = SmsOutcome.Of(new SmsRejection(to, null, null) { Position = position, Reason = reason });
        _refused.Add((text, reason));
    }

    /// <summary>Plans a text once, and finds the request that its messages go in.</summary>
    private (SmsPlan Plan, List<SmsRecipient> Request) PlanOf(SmsContent content)
    {
        if (_plans.TryGetValue(content, out var planned))
            return planned;

        var plan = protocol.Plan(content, options);
        var key = plan.RequestKey;
        if (!_requests.TryGetValue(key, out var request))
            _requests.Add(key, request = []);
        return _plans[content] = (plan, request);
    }
}
