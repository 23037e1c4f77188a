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
        for (var i = 0; i < added.Length; i++)
        {
            var bytes = StoreLimits.EstimateBytes(messages[i], added.Length);
            added[i] = messages[i] with { Id = SqliteRows.Insert(connection, messages[i], sharedId, bytes), Exchange = shared };
            _messages++;
            _bytes += bytes;
        }

        MakeRoom(connection);
        return added;
    });

    public bool Replace(GatewayMessage message) => _database.Write(connection => connection.Execute(
        "UPDATE message SET status = $status WHERE id = $id", ("$status", (int)message.Status), ("$id", message.Id)) > 0);

    public bool Delete(long id) => Change(connection => Delete(connection, "id = $id", id));

    public void Clear() => Change(connection =>
    {
        connection.Execute("DELETE FROM exchange; DELETE FROM message;");
        (_messages, _bytes) = (0, 0);
        return true;
    });

    public GatewayMessage? Find(long id) => First("WHERE m.id = $id", ("$id", id));

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
            $"SELECT {SqliteRows.Columns} FROM {SqliteRows.Tables} WHERE {SqliteFilter.Condition} AND m.id < $before ORDER BY m.id DESC LIMIT $limit",
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
        var conversations = new List<Conversation>();
        using (var rows = groups.ExecuteReader())
        {
            while (rows.Read())
            {
                var last = First(connection, "WHERE m.id = $id", ("$id", rows.GetInt64(1)))!;
                conversations.Add(new Conversation(last.Number, rows.GetInt32(0), last));
            }
        }

        return new ConversationPage((int)(long)count.ExecuteScalar()!, conversations);
    });

    public IReadOnlyList<GatewayMessage> Scheduled() =>
        All("WHERE m.status = $status ORDER BY m.id", ("$status", (int)MessageStatus.Scheduled));

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
        while (_limits.AreExceededBy(_messages, _bytes))
            Delete(connection, "id = (SELECT MIN(id) FROM message)", id: null);
        return true;
    }

    private bool Delete(SqliteConnection connection, string condition, long? id)
    {
        using var command = connection.Command($"DELETE FROM message WHERE {condition} RETURNING bytes", ("$id", id));
        if (command.ExecuteScalar() is not long bytes)
            return false;
        _messages--;
        _bytes -= bytes;
        return true;
    }

    private GatewayMessage? First(string condition, params (string Name, object? Value)[] parameters) =>
        _database.Read(connection => First(connection, condition, parameters));

    private static GatewayMessage? First(SqliteConnection connection, string condition, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command($"SELECT {SqliteRows.Columns} FROM {SqliteRows.Tables} {condition}", parameters);
        return SqliteRows.ReadAll(command) is [var first, ..] ? first : null;
    }

    private List<GatewayMessage> All(string condition, params (string Name, object? Value)[] parameters) => _database.Read(connection =>
    {
        using var command = connection.Command($"SELECT {SqliteRows.Columns} FROM {SqliteRows.Tables} {condition}", parameters);
        return SqliteRows.ReadAll(command);
    });
}
