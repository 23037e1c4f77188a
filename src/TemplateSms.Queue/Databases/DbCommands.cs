using System.Data.Common;

namespace TemplateSms.Queue.Databases;

/// <summary>Commands in fewer words, within one transaction.</summary>
internal static class DbCommands
{
    public static DbCommand Command(this DbTransaction transaction, string text, params ReadOnlySpan<Parameter> parameters)
    {
        var command = transaction.Connection!.Command(text, parameters);
        command.Transaction = transaction;
        return command;
    }

    public static DbCommand Command(this DbConnection connection, string text, params ReadOnlySpan<Parameter> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var parameter in parameters)
            command.Add(parameter);
        return command;
    }

    public static void Add(this DbCommand command, Parameter parameter)
    {
        var added = command.CreateParameter();
        added.ParameterName = parameter.Name;
        added.DbType = parameter.Type;
        added.Value = parameter.Value ?? DBNull.Value;
        command.Parameters.Add(added);
    }

    public static async Task<int> ExecuteAsync(this DbCommand command, CancellationToken cancellationToken)
    {
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads all rows.</summary>
    public static async Task<List<T>> ReadAsync<T>(this DbCommand command, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                var rows = new List<T>();
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    rows.Add(read(reader));
                return rows;
            }
        }
    }

    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static long? Number(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    public static int? Small(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    /// <summary>Writes the names of a list's parameters: <c>@id0, @id1</c>.</summary>
    public static string Names(string name, int count) => string.Join(", ", Enumerable.Range(0, count).Select(place => $"@{name}{place}"));
}
