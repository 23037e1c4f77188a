using Microsoft.Data.Sqlite;

namespace TemplateSms.Simulator.Store.Sqlite;

/// <summary>Adds rows of messages, many with one statement that is prepared once.</summary>
internal sealed class SqliteInsert(SqliteConnection connection) : IDisposable
{
    private static readonly string[] _columns =
    [
        "exchange", "bytes", "received_at", "recipient", "number", "direction", "status", "text", "sender", "tracker", "template", "encoding",
        "units", "segments", "sms_long", "no_stop", "ucs2", "sandbox", "send_date", "due_at", "code", "reply", "gateway", "sid", "twilio", "sub_account",
        "undelivered",
    ];

    private static readonly string _text =
        $"INSERT INTO message ({string.Join(", ", _columns)}) VALUES ({string.Join(", ", _columns.Select(column => "$" + column))}) RETURNING id";

    private readonly SqliteCommand _command = Prepare(connection);

    /// <summary>Adds a row; its number.</summary>
    public long Add(GatewayMessage message, long? exchange, long bytes)
    {
        var values = ValuesOf(message, exchange, bytes);
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return (long)_command.ExecuteScalar()!;
    }

    public void Dispose() => _command.Dispose();

    private static SqliteCommand Prepare(SqliteConnection connection)
    {
        var command = connection.Command(_text);
        foreach (var column in _columns)
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + column });
        return command;
    }

    // In the order of the columns.
    private static object?[] ValuesOf(GatewayMessage message, long? exchange, long bytes) =>
    [
        exchange,
        bytes,
        message.ReceivedAt.UtcTicks,
        message.Recipient,
        message.Number,
        (int)message.Direction,
        (int)message.Status,
        message.Text,
        message.Sender,
        message.Tracker,
        message.Template,
        (int)message.Encoding,
        message.Units,
        message.Segments,
        message.SmsLong,
        message.NoStop,
        message.Ucs2,
        message.Sandbox,
        message.SendDate,
        message.DueAt?.UtcTicks,
        message.Code,
        message.Reply,
        message.Gateway,
        message.Twilio?.Sid,
        SqliteTwilio.Write(message.Twilio),
        message.SubAccount,
        message.UndeliveredStatus,
    ];
}
