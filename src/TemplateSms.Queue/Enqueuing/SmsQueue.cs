using System.Data.Common;
using TemplateSms.Queue.Options;

namespace TemplateSms.Queue.Enqueuing;

/// <summary>The queue as applications see it.</summary>
internal sealed class SmsQueue(QueueSettings settings, MessagePlanner planner, QueueDoor door) : ISmsQueue
{
    private readonly QueueClient _own = new(planner, door.AddAsync);

    public ISmsClient In(DbTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        door.Check(transaction);
        return new QueueClient(planner, (messages, cancellationToken) => door.AddAsync(messages, transaction, cancellationToken));
    }

    public SmsPendingMessages Collect() => new(planner, door);

    public string LaneOf(SmsContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return settings.Lanes.Of(content).Name;
    }

    public Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        _own.SendAsync(message, options, cancellationToken);

    public Task<SmsBatchReceipt> SendAsync(
        SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        _own.SendAsync(content, to, options, cancellationToken);

    public Task<SmsBatchReceipt> SendAsync(IReadOnlyCollection<SmsMessage> messages, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        _own.SendAsync(messages, options, cancellationToken);
}
