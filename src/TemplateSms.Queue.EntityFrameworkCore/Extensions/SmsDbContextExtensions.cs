using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using TemplateSms.Queue;
using TemplateSms.Queue.EntityFrameworkCore.Pending;

namespace TemplateSms;

/// <summary>Sends messages with the changes of a context.</summary>
public static class SmsDbContextExtensions
{
    /// <summary>
    /// Gives a client whose messages the context saves with its changes: both, or neither. Every method that is generated from a template works
    /// with it.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A message is planned and refused at once, and then stays with the context as a change does. <c>SaveChanges</c> keeps it, in its own
    /// transaction or in the one that is open. A save that fails leaves it to the next one, and <c>ChangeTracker.Clear()</c> forgets it.
    /// </para>
    /// <para>
    /// Where a message's key (<see cref="SmsSendOptions.Key"/>) belongs to another message, <c>SaveChanges</c> throws an
    /// <see cref="SmsRejectedException"/> and saves nothing. Where it belongs to the same message, that one is kept and this one is not. A
    /// receipt is given before that is known, so with a key it has no <see cref="SmsReceipt.QueueId"/>.
    /// </para>
    /// </remarks>
    /// <param name="context">The context, whose database has the queue's ledger.</param>
    /// <returns>The client, for as long as the context is not disposed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The context does not use the queue, or the application has none.</exception>
    /// <exception cref="ObjectDisposedException">The context is disposed.</exception>
    public static ISmsClient Sms(this DbContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var options = context.GetService<IDbContextOptions>();
        if (!SmsQueueDbContextOptionsBuilderExtensions.UsesSmsQueue(options))
            throw new InvalidOperationException($"{context.GetType().Name} does not use the queue. Call options.UseSmsQueue() where the context is configured.");
        var queue = (ISmsQueue?)options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService(typeof(ISmsQueue))
            ?? throw new InvalidOperationException($"The application of {context.GetType().Name} has no queue. Register one with services.AddSmsQueue, and the context with AddDbContext.");
        return new ContextClient(context, queue);
    }
}
