using Microsoft.Data.Sqlite;

namespace TemplateSms.Simulator.Store.Sqlite;

/// <summary>Messages as rows.</summary>
internal static class SqliteRows
{
    /// <summary>
    /// The columns that <see cref="Read"/> reads, of table m. The exchange is not joined: SQLite would read its bodies again for
    /// each message of a request.
    /// </summary>
    public const string Columns =
        "m.id, m.received_at, m.recipient, m.number, m.direction, m.status, m.text, m.sender, m.tracker, m.template, m.encoding, "
        + "m.units, m.segments, m.sms_long, m.no_stop, m.ucs2, m.sandbox, m.send_date, m.due_at, m.code, m.reply, m.gateway, m.twilio, m.exchange, m.sub_account, "
        + "m.undelivered";

    public const string Table = "message m";

    private const int ExchangeColumn = 23;

    private const string SelectExchange =
        "SELECT method, path, content_type, body, reply_status, reply_content_type, reply_body FROM exchange WHERE id = $id";

    private const string InsertExchange = """
        INSERT INTO exchange (method, path, content_type, body, reply_status, reply_content_type, reply_body)
        VALUES ($method, $path, $content_type, $body, $reply_status, $reply_content_type, $reply_body)
        RETURNING id
        """;

    /// <summary>Adds a row; its number.</summary>
    public static long Insert(SqliteConnection connection, GatewayExchange exchange)
    {
        using var command = connection.Command(
            InsertExchange,
            ("$method", exchange.Method),
            ("$path", exchange.Path),
            ("$content_type", exchange.ContentType),
            ("$body", exchange.Body),
            ("$reply_status", exchange.ReplyStatus),
            ("$reply_content_type", exchange.ReplyContentType),
            ("$reply_body", exchange.ReplyBody));
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Reads the messages; those of one request share its exchange again.</summary>
    public static List<GatewayMessage> ReadAll(SqliteCommand command)
    {
        using var rows = command.ExecuteReader();
        var messages = new List<GatewayMessage>();
        // While the rows are open, the connection sees the state that they are of.
        var exchanges = new Dictionary<long, GatewayExchange?>();
        while (rows.Read())
            messages.Add(Read(rows) with { Exchange = rows.IsDBNull(ExchangeColumn) ? null : ExchangeOf(rows.GetInt64(ExchangeColumn)) });

        return messages;

        GatewayExchange? ExchangeOf(long id)
        {
            if (!exchanges.TryGetValue(id, out var exchange))
                exchanges.Add(id, exchange = ReadExchange(command.Connection!, id));
            return exchange;
        }
    }

    private static GatewayMessage Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        ReceivedAt = new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero),
        Recipient = row.GetString(2),
        Number = row.GetString(3),
        Direction = (MessageDirection)row.GetInt32(4),
        Status = (MessageStatus)row.GetInt32(5),
        Text = row.GetString(6),
        Sender = row.Text(7),
        Tracker = row.Text(8),
        Template = row.Text(9),
        Encoding = (GatewayEncoding)row.GetInt32(10),
        Units = row.GetInt32(11),
        Segments = row.GetInt32(12),
        SmsLong = row.Text(13),
        NoStop = row.GetBoolean(14),
        Ucs2 = row.GetBoolean(15),
        Sandbox = row.GetBoolean(16),
        SendDate = row.Text(17),
        DueAt = row.IsDBNull(18) ? null : new DateTimeOffset(row.GetInt64(18), TimeSpan.Zero),
        Code = row.GetInt32(19),
        Reply = row.GetString(20),
        Gateway = row.GetString(21),
        Twilio = SqliteTwilio.Read(row.Text(22)),
        SubAccount = row.Text(24),
        UndeliveredStatus = row.Text(25),
    };

    private static GatewayExchange? ReadExchange(SqliteConnection connection, long id)
    {
        using var command = connection.Command(SelectExchange, ("$id", id));
        using var row = command.ExecuteReader();
        return !row.Read() ? null : new GatewayExchange
        {
            Method = row.GetString(0),
            Path = row.GetString(1),
            ContentType = row.Text(2),
            Body = row.GetString(3),
            ReplyStatus = row.IsDBNull(4) ? null : row.GetInt32(4),
            ReplyContentType = row.Text(5),
            ReplyBody = row.GetString(6),
        };
    }
}
