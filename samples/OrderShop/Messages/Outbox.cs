using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using OrderShop.Data;

namespace OrderShop.Messages;

/// <summary>
/// The messages that the shop owes, a row each, written in the same transaction as the event they tell of. A row is sent at
/// most once: it is claimed before the send, and a claim that a crash leaves behind becomes <see cref="MessageState.Unknown"/>.
/// It serves one process, sends one message after the other, and never deletes a row: several workers, priorities,
/// schedules and cleaning up are the business of a queue.
/// </summary>
public sealed class Outbox(ShopDatabase database)
{
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Adds the message of an order, in the transaction of the caller, who calls <see cref="Wake"/> after the commit.</summary>
    public static void Add(SqliteConnection connection, string orderId, string tracker) => connection.Execute(
        "INSERT INTO messages (order_id, tracker, state, trace) VALUES ($order, $tracker, 'Pending', $trace)",
        ("$order", orderId), ("$tracker", tracker), ("$trace", Activity.Current?.Id));

    /// <summary>Tells the worker that a message waits.</summary>
    public void Wake() => _wake.Writer.TryWrite(true);

    /// <summary>Waits for <see cref="Wake"/>.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken) => await _wake.Reader.ReadAsync(cancellationToken);

    /// <summary>Sets aside the messages that were on their way when the shop ended: nobody knows whether they were sent.</summary>
    /// <returns>The number of messages.</returns>
    public int SetAsideInterrupted() => database.Write(connection => connection.Execute(
        "UPDATE messages SET state = 'Unknown', note = 'The shop ended while the message was on its way.' WHERE state = 'Sending'"));

    /// <summary>Claims the oldest message that waits, or gives null.</summary>
    public ClaimedMessage? TryClaim() => database.Write(connection => connection.First(
        """
        UPDATE messages SET state = 'Sending', note = NULL
        WHERE id = (SELECT id FROM messages WHERE state = 'Pending' ORDER BY id LIMIT 1)
        RETURNING id, order_id, trace
        """,
        row => new ClaimedMessage(row.GetInt64(0), row.GetString(1), row.Text(2))));

    /// <summary>Keeps what became of a claimed message. A receipt that was faster stays.</summary>
    public void Settle(ClaimedMessage message, MessageState state, string? note) => database.Write(connection => connection.Execute(
        "UPDATE messages SET state = $state, note = $note WHERE id = $id AND state = 'Sending'",
        ("$id", message.Id), ("$state", state.ToString()), ("$note", note)));

    /// <summary>Lets a message be sent again that was refused, or whose outcome nobody knows.</summary>
    /// <returns>Whether it was in such a state.</returns>
    public bool TryResend(string orderId) => database.Write(connection => connection.Execute(
        "UPDATE messages SET state = 'Pending', note = NULL WHERE order_id = $order AND state IN ('Refused', 'Unknown')",
        ("$order", orderId))) > 0;

    /// <summary>Keeps what the gateway reports of a message, which proves that it was sent.</summary>
    /// <returns>Whether there is a message of this tracker that was sent.</returns>
    public bool TryReport(string tracker, string report) => database.Write(connection => connection.Execute(
        "UPDATE messages SET state = 'Reported', note = $report WHERE tracker = $tracker AND state IN ('Sending', 'Sent', 'Unknown', 'Reported')",
        ("$tracker", tracker), ("$report", report))) > 0;
}
