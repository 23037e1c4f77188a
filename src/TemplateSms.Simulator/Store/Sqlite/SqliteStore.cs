using Microsoft.Data.Sqlite;
using TemplateSms.Simulator.Protocol;

namespace TemplateSms.Simulator.Store.Sqlite;

/// <summary>Keeps messages in a file, without the key of the account.</summary>
internal sealed class SqliteStore : IMessageStore
{
    private readonly SqliteDatabase _database;
    private readonly StoreLimits _limits;
    private int _messages;
    private long _bytes;

    public SqliteStore(SqliteDatabase database, StoreLimits limits)
    {
        _database = database;
        _limits = limits;
        database.Write(connection => Count(connection) && MakeRoom(connection));
    }

    public StoreSize Size => new(Volatile.Read(ref _messages), Volatile.Read(ref _bytes));

    public IReadOnlyList<GatewayMessage> Add(IReadOnlyList<GatewayMessage> messages) => Change(connection =>
    {
        var shared = messages[0].Exchange is { } exchange ? KeyMask.Of(exchange) : null;
        var sharedId = shared is null ? (long?)null : SqliteRows.Insert(connection, shared);
        var added = new GatewayMessage[messages.Count];
        using var insert = new SqliteInsert(connection);
        for (var i = 0; i < added.Length; i++)
        {
            var bytes = StoreLimits.EstimateBytes(messages[i], added.Length);
            added[i] = messages[i] with { Id = insert.Add(messages[i], sharedId, bytes), Exchange = shared };
            _messages++;
            _bytes += bytes;
        }

        MakeRoom(connection);
        return added;
    });

    public IReadOnlyList<GatewayMessage> Send(IReadOnlyList<long> scheduled) => _database.Write(connection =>
    {
        using var update = connection.Command(
            $"UPDATE message SET status = $sent WHERE status = $scheduled AND id IN ({SqliteIds.Among}) RETURNING id",
            ("$sent", (int)MessageStatus.Accepted),
            ("$scheduled", (int)MessageStatus.Scheduled),
            (SqliteIds.Parameter, SqliteIds.Of(scheduled)));
        return All(connection, $"WHERE m.id IN ({SqliteIds.Among}) ORDER BY m.id", (SqliteIds.Parameter, SqliteIds.Of(update.ReadIds())));
    });

    public GatewayMessage? Change(long id, Func<GatewayMessage, GatewayMessage> change) => _database.Write(connection =>
    {
        if (All(connection, "WHERE m.id = $id", ("$id", id)) is not [var found])
            return null;
        var changed = change(found);
        connection.Execute(
            "UPDATE message SET status = $status, twilio = $twilio WHERE id = $id",
            ("$status", (int)changed.Status),
            ("$twilio", SqliteTwilio.Write(changed.Twilio)),
            ("$id", id));
        return changed;
    });

    public bool Delete(long id) => Change(connection => Delete(connection, id));

    public void Clear() => Change(connection =>
    {
        connection.Execute("DELETE FROM exchange; DELETE FROM message;");
        (_messages, _bytes) = (0, 0);
        return true;
    });

    public GatewayMessage? Find(long id) => First("WHERE m.id = $id", ("$id", id));

    public GatewayMessage? FindSid(string sid) => First("WHERE m.sid = $sid", ("$sid", sid));

    public GatewayMessage? Latest(string number) =>
        First("WHERE m.number = $number AND m.direction = 0 ORDER BY m.id DESC LIMIT 1", ("$number", number));

    public GatewayMessage? FirstAfter(string number, long id) =>
        First("WHERE m.number = $number AND m.direction = 0 AND m.id > $id ORDER BY m.id LIMIT 1", ("$number", number), ("$id", id));

    public MessagePage List(MessageFilter filter, long before, int limit) => _database.Read(connection =>
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        using var count = SqliteFilter.Command(connection, $"SELECT COUNT(*) FROM message m WHERE {SqliteFilter.Condition}", filter);
        using var page = SqliteFilter.Command(
            connection,
            $"SELECT {SqliteRows.Columns} FROM {SqliteRows.Table} WHERE {SqliteFilter.Condition} AND m.id < $before ORDER BY m.id DESC LIMIT $limit",
            filter);
        page.Parameters.AddWithValue("$before", before);
        page.Parameters.AddWithValue("$limit", limit);
        return new MessagePage((int)(long)count.ExecuteScalar()!, SqliteRows.ReadAll(page));
    });

    public ConversationPage Conversations(MessageFilter filter, int limit) => _database.Read(connection =>
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        using var count = SqliteFilter.Command(connection, $"SELECT COUNT(DISTINCT m.number) FROM message m WHERE {SqliteFilter.Condition}", filter);
        using var groups = SqliteFilter.Command(
            connection,
            $"SELECT COUNT(*), MAX(m.id) FROM message m WHERE {SqliteFilter.Condition} GROUP BY m.number ORDER BY 2 DESC LIMIT $limit",
            filter);
        groups.Parameters.AddWithValue("$limit", limit);
        var counts = new Dictionary<long, int>();
        using (var rows = groups.ExecuteReader())
        {
            while (rows.Read())
                counts.Add(rows.GetInt64(1), rows.GetInt32(0));
        }

        // In one query, so that messages of one request share it.
        var newest = All(connection, $"WHERE m.id IN ({SqliteIds.Among}) ORDER BY m.id DESC", (SqliteIds.Parameter, SqliteIds.Of(counts.Keys)));
        return new ConversationPage((int)(long)count.ExecuteScalar()!, [.. newest.Select(last => new Conversation(last.Number, counts[last.Id], last))]);
    });

    public IReadOnlyList<GatewayMessage> Sent(DateTimeOffset from, DateTimeOffset to) => All(
        "WHERE m.direction = 0 AND m.status = $status AND COALESCE(m.due_at, m.received_at) >= $from AND COALESCE(m.due_at, m.received_at) < $to ORDER BY m.id",
        ("$status", (int)MessageStatus.Accepted),
        ("$from", from.UtcTicks),
        ("$to", to.UtcTicks));

    public IReadOnlyList<GatewayMessage> Scheduled() =>
        All("WHERE m.status = $status ORDER BY m.id", ("$status", (int)MessageStatus.Scheduled));

    public IReadOnlyList<GatewayMessage> OnTheirWay() =>
        [.. All("WHERE m.sid IS NOT NULL ORDER BY m.id").Where(message => message.Twilio is { IsOnItsWay: true })];

    public IReadOnlyList<GatewayMessage> Snapshot() => All("ORDER BY m.id");

    public void Dispose() => _database.Dispose();

    private T Change<T>(Func<SqliteConnection, T> change)
    {
        try
        {
            return _database.Write(change);
        }
        catch (SqliteException)
        {
            // What was counted may not have been written.
            _database.Write(Count);
            throw;
        }
    }

    private bool Count(SqliteConnection connection)
    {
        using var command = connection.Command("SELECT COUNT(*), COALESCE(SUM(bytes), 0) FROM message");
        using var row = command.ExecuteReader();
        row.Read();
        (_messages, _bytes) = (row.GetInt32(0), row.GetInt64(1));
        return true;
    }

    private bool MakeRoom(SqliteConnection connection)
    {
        if (!_limits.AreExceededBy(_messages, _bytes))
            return true;
        var last = 0L;
        using (var oldest = connection.Command("SELECT id, bytes FROM message ORDER BY id"))
        using (var rows = oldest.ExecuteReader())
        {
            while (_limits.AreExceededBy(_messages, _bytes) && rows.Read())
            {
                last = rows.GetInt64(0);
                _messages--;
                _bytes -= rows.GetInt64(1);
            }
        }

        connection.Execute("DELETE FROM message WHERE id <= $last", ("$last", last));
        return true;
    }

    private bool Delete(SqliteConnection connection, long id)
    {
        using var command = connection.Command("DELETE FROM message WHERE id = $id RETURNING bytes", ("$id", id));
        if (command.ExecuteScalar() is not long bytes)
            return false;
        _messages--;
        _bytes -= bytes;
        return true;
    }

    private GatewayMessage? First(string condition, params (string Name, object? Value)[] parameters) =>
        All(condition, parameters) is [var first, ..] ? first : null;

    private List<GatewayMessage> All(string condition, params (string Name, object? Value)[] parameters) =>
        _database.Read(connection => All(connection, condition, parameters));

    private static List<GatewayMessage> All(SqliteConnection connection, string condition, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command($"SELECT {SqliteRows.Columns} FROM {SqliteRows.Table} {condition}", parameters);
        return SqliteRows.ReadAll(command);
    }
}
