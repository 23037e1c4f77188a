using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace TemplateSms.Queue;

/// <summary>
/// Handles requests to send messages of the ledger; <c>options.AddSmsQueue()</c> includes it. A request that comes again sends nothing again.
/// </summary>
public static class SendQueuedSmsHandler
{
    /// <summary>
    /// Tries again when the database cannot be used, for as long as a restart of it takes. Then the request is dropped: the message waits in the
    /// ledger, and is published again.
    /// </summary>
    /// <param name="chain">The handler's chain.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chain"/> is null.</exception>
    public static void Configure(HandlerChain chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        chain.OnAnyException().RetryWithCooldown(TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5)).Then.Discard();
    }

    /// <summary>Sends the message of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="sender">Sends it.</param>
    /// <param name="cancellationToken">Ends waits before the message is claimed.</param>
    /// <returns>A task that ends when nothing more is to be done for the request.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Task Handle(SendQueuedSms request, SmsQueueSender sender, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(sender);
        return sender.SendAsync(request.Id, cancellationToken);
    }
}
