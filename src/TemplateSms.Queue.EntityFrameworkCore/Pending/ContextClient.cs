using Microsoft.EntityFrameworkCore;

namespace TemplateSms.Queue.EntityFrameworkCore.Pending;

/// <summary>The client of a context, for as long as whoever asked for it has the context.</summary>
internal sealed class ContextClient(DbContext context, ISmsQueue queue) : ISmsClient
{
    private readonly DbContextId _lease = context.ContextId;

    // A context of a pool is somebody else's after it was disposed.
    private SmsPendingMessages Pending => context.ContextId.Equals(_lease)
        ? ContextMessages.Of(context).Collecting(queue)
        : throw new ObjectDisposedException(context.GetType().Name, "The context of this client has been returned to its pool.");

    public async Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        await Pending.SendAsync(message, options, cancellationToken).ConfigureAwait(false);

    public async Task<SmsBatchReceipt> SendAsync(
        SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        await Pending.SendAsync(content, to, options, cancellationToken).ConfigureAwait(false);

    public async Task<SmsBatchReceipt> SendAsync(IReadOnlyCollection<SmsMessage> messages, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        await Pending.SendAsync(messages, options, cancellationToken).ConfigureAwait(false);
}
