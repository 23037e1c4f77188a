using Microsoft.EntityFrameworkCore.Infrastructure;
using TemplateSms.Queue.EntityFrameworkCore.Saving;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Connects contexts with the queue of messages.</summary>
public static class SmsQueueDbContextOptionsBuilderExtensions
{
    /// <summary>
    /// Has contexts save the messages of <c>db.Sms()</c> together with their changes, in the ledger of the queue that the application has
    /// registered (<c>AddSmsQueue</c>). The ledger lies in the database of the context.
    /// </summary>
    /// <param name="options">The options of the context.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static DbContextOptionsBuilder UseSmsQueue(this DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return UsesSmsQueue(options.Options) ? options : options.AddInterceptors(SaveInterceptor.Instance, TransactionInterceptor.Instance);
    }

    /// <summary>
    /// Has contexts save the messages of <c>db.Sms()</c> together with their changes, in the ledger of the queue that the application has
    /// registered (<c>AddSmsQueue</c>). The ledger lies in the database of the context.
    /// </summary>
    /// <typeparam name="TContext">The type of the context.</typeparam>
    /// <param name="options">The options of the context.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static DbContextOptionsBuilder<TContext> UseSmsQueue<TContext>(this DbContextOptionsBuilder<TContext> options)
        where TContext : DbContext => (DbContextOptionsBuilder<TContext>)UseSmsQueue((DbContextOptionsBuilder)options);

    internal static bool UsesSmsQueue(IDbContextOptions options) =>
        options.FindExtension<CoreOptionsExtension>()?.Interceptors?.Contains(SaveInterceptor.Instance) == true;
}
