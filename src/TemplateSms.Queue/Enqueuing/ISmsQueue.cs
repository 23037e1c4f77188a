using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Queue;

/// <summary>
/// A client that keeps messages in a ledger, from which workers send them: after a crash too, and none twice. A send returns when the message
/// is on the disk, with a receipt of status <see cref="SmsStatus.Queued"/>.
/// </summary>
/// <remarks>
/// <para>
/// The gateway's rules are applied at once, so that a message that could not be sent is refused as a direct send would be. Quiet hours refuse
/// nothing: the message waits until they end.
/// </para>
/// <para>
/// <see cref="SmsSendOptions.Key"/> is the business key of a message, 1 to 200 characters: a second one with it is not kept, and gets the first
/// one's receipt. A send to many has a key for each recipient, <c>key/number</c>.
/// </para>
/// </remarks>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "It is a queue, of messages.")]
public interface ISmsQueue : ISmsClient
{
    /// <summary>
    /// Gives a client that keeps messages within a transaction of the caller's: they are sent if it commits, and only then. A send that fails
    /// leaves the transaction to the caller, and is not tried again.
    /// </summary>
    /// <param name="transaction">An open transaction of the ledger's own database.</param>
    /// <returns>The client, for as long as the transaction lasts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="transaction"/> is null.</exception>
    /// <exception cref="ArgumentException">The transaction has ended, or is of another database.</exception>
    ISmsClient In(DbTransaction transaction);

    /// <summary>
    /// Gives a client that plans messages at once and collects them, for a transaction that begins later: a unit of work, such as a context of
    /// Entity Framework Core, keeps them when it saves.
    /// </summary>
    /// <returns>The client, which has no messages yet.</returns>
    SmsPendingMessages Collect();

    /// <summary>Tells the lane that a content goes into.</summary>
    /// <param name="content">The content.</param>
    /// <returns>The name of the lane.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    string LaneOf(SmsContent content);
}
