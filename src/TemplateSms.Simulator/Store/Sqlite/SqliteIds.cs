using Microsoft.Data.Sqlite;

namespace TemplateSms.Simulator.Store.Sqlite;

/// <summary>Many numbers of messages as one parameter.</summary>
internal static class SqliteIds
{
    public const string Parameter = "$ids";

    /// <summary>The query that has them, after IN.</summary>
    public const string Among = $"SELECT value FROM json_each({Parameter})";

    public static string Of(IEnumerable<long> ids) => $"[{string.Join(',', ids)}]";

    /// <summary>The numbers that a command returns.</summary>
    public static List<long> ReadIds(this SqliteCommand command)
    {
        using var rows = command.ExecuteReader();
        var ids = new List<long>();
        while (rows.Read())
            ids.Add(rows.GetInt64(0));
        return ids;
    }
}
