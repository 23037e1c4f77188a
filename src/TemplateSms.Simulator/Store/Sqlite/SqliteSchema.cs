using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TemplateSms.Simulator.Store.Sqlite;

/// <summary>The tables, and the marks by which a file of this gateway is known.</summary>
internal static class SqliteSchema
{
    /// <summary>The first version of the tables; each of <see cref="_upgrades"/> leads to the next.</summary>
    private const int FirstVersion = 1;

    /// <summary>"smst" in ASCII, in the header of the file.</summary>
    private const int ApplicationId = 0x736D7374;

    private const string Tables = """
        CREATE TABLE exchange (
          id INTEGER PRIMARY KEY, method TEXT NOT NULL, path TEXT NOT NULL, content_type TEXT, body TEXT NOT NULL,
          reply_status INTEGER, reply_content_type TEXT, reply_body TEXT NOT NULL);
        CREATE TABLE message (
          id INTEGER PRIMARY KEY AUTOINCREMENT, exchange INTEGER, bytes INTEGER NOT NULL, received_at INTEGER NOT NULL,
          recipient TEXT NOT NULL, number TEXT NOT NULL, direction INTEGER NOT NULL, status INTEGER NOT NULL,
          text TEXT NOT NULL, sender TEXT, tracker TEXT, template TEXT, encoding INTEGER NOT NULL, units INTEGER NOT NULL,
          segments INTEGER NOT NULL, sms_long TEXT, no_stop INTEGER NOT NULL, ucs2 INTEGER NOT NULL, sandbox INTEGER NOT NULL,
          send_date TEXT, due_at INTEGER, code INTEGER NOT NULL, reply TEXT NOT NULL);
        CREATE INDEX message_number ON message (number, id);
        CREATE INDEX message_status ON message (status, id);
        CREATE INDEX message_exchange ON message (exchange);
        CREATE TRIGGER message_deleted AFTER DELETE ON message WHEN old.exchange IS NOT NULL BEGIN
          DELETE FROM exchange WHERE id = old.exchange AND NOT EXISTS (SELECT 1 FROM message WHERE exchange = old.exchange);
        END;
        CREATE TABLE black_list (number TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE TABLE account (credit TEXT NOT NULL);
        """;

    private static readonly string[] _upgrades =
    [
        """
        ALTER TABLE message ADD COLUMN gateway TEXT NOT NULL DEFAULT 'isendpro';
        ALTER TABLE message ADD COLUMN sid TEXT;
        ALTER TABLE message ADD COLUMN twilio TEXT;
        CREATE INDEX message_sid ON message (sid) WHERE sid IS NOT NULL;
        """,
        """
        ALTER TABLE message ADD COLUMN sub_account TEXT;
        ALTER TABLE message ADD COLUMN undelivered TEXT;
        CREATE TABLE directory (id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner TEXT);
        CREATE TABLE contact (
          id INTEGER PRIMARY KEY, directory INTEGER NOT NULL, number TEXT NOT NULL, written TEXT NOT NULL, fields TEXT NOT NULL,
          UNIQUE (directory, number));
        CREATE TABLE sub_account (
          id TEXT PRIMARY KEY, login TEXT NOT NULL, key_hash TEXT NOT NULL, credit TEXT NOT NULL, price TEXT NOT NULL,
          prices TEXT NOT NULL, restricts_stop INTEGER NOT NULL, restricts_time INTEGER NOT NULL);
        """,
    ];

    private static int Version => FirstVersion + _upgrades.Length;

    public static void Prepare(SqliteConnection connection)
    {
        var known = Number(connection, "PRAGMA application_id") == ApplicationId;
        if (!known && Number(connection, "SELECT COUNT(*) FROM sqlite_master") > 0)
            throw new InvalidDataException("It is a database of another application.");
        var version = known ? Number(connection, "PRAGMA user_version") : 0;
        if (known && (version < FirstVersion || version > Version))
            throw new InvalidDataException($"It has version {version}, but this gateway supports {Version}.");

        // The log lets readers and the writer go on side by side; a commit survives the end of the process.
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
        if (version == Version)
            return;

        using var transaction = connection.BeginTransaction();
        if (!known)
            connection.Execute(Tables);
        for (var next = (int)Math.Max(version, FirstVersion); next < Version; next++)
            connection.Execute(_upgrades[next - FirstVersion]);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};"));
        transaction.Commit();
    }

    private static long Number(SqliteConnection connection, string query)
    {
        using var command = connection.Command(query);
        return (long)command.ExecuteScalar()!;
    }
}
