using Microsoft.Data.Sqlite;

namespace TemplateSms.Simulator.Store.Sqlite;

/// <summary>A filter as a condition on rows of m, and its parameters. What it does not restrict is null.</summary>
internal static class SqliteFilter
{
    public const string Condition = """
        ($number IS NULL OR m.number = $number)
        AND ($status IS NULL OR m.status = $status)
        AND ($encoding IS NULL OR m.encoding = $encoding)
        AND ($query IS NULL OR holds($query, m.text, m.recipient, m.number, m.sender, m.tracker, m.template))
        """;

    /// <summary>Prepares a query that has the condition.</summary>
    public static SqliteCommand Command(SqliteConnection connection, string text, MessageFilter filter)
    {
        // The search of the store in memory, so that both find the same: SQLite itself folds the case of ASCII only.
        // (What follows a NUL is not handed over, and not found.)
        connection.CreateFunction<string, string?, string?, string?, string?, string?, string?, bool>(
            "holds",
            static (query, text, recipient, number, sender, tracker, template) =>
                MessageFilter.Holds(query, text, recipient, number, sender, tracker, template),
            isDeterministic: true);
        return connection.Command(
            text,
            ("$number", filter.Number),
            ("$status", (int?)filter.Status),
            ("$encoding", (int?)filter.Encoding),
            ("$query", filter.Query));
    }
}
