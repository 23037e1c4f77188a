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
        command.Parameters.Add(Fill(command.CreateParameter(), parameter));
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
                return await ReadRowsAsync(reader, read, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Runs a statement for each item, in their order, and reads the rows of each. Where the database has batches, all are one round trip.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="text">The statement, which returns rows.</param>
    /// <param name="items">The items.</param>
    /// <param name="parameters">Gives the parameters of an item: of all items the same names, in the same order.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<List<List<TRow>>> ReadEachAsync<TItem, TRow>(
        this DbTransaction transaction, string text, IReadOnlyList<TItem> items, Func<TItem, Parameter[]> parameters, Func<DbDataReader, TRow> read, CancellationToken cancellationToken) =>
        items.Count > 1 && transaction.Connection!.CanCreateBatch
            ? transaction.ReadBatchAsync(text, items, parameters, read, cancellationToken)
            : transaction.ReadInTurnAsync(text, items, parameters, read, cancellationToken);

    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static long? Number(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    public static int? Small(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    /// <summary>Writes the names of a list's parameters: <c>@id0, @id1</c>.</summary>
    public static string Names(string name, int count) => string.Join(", ", Enumerable.Range(0, count).Select(place => $"@{name}{place}"));

    private static async Task<List<List<TRow>>> ReadBatchAsync<TItem, TRow>(
        this DbTransaction transaction, string text, IReadOnlyList<TItem> items, Func<TItem, Parameter[]> parameters, Func<DbDataReader, TRow> read, CancellationToken cancellationToken)
    {
        var batch = transaction.Connection!.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            batch.Transaction = transaction;
            foreach (var item in items)
            {
                var command = batch.CreateBatchCommand();
                command.CommandText = text;
                foreach (var parameter in parameters(item))
                    command.Parameters.Add(Fill(command.CreateParameter(), parameter));
                batch.BatchCommands.Add(command);
            }

            var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                var results = new List<List<TRow>>(items.Count);
                do
                {
                    results.Add(await ReadRowsAsync(reader, read, cancellationToken).ConfigureAwait(false));
                }
                while (await reader.NextResultAsync(cancellationToken).ConfigureAwait(false));
                return results;
            }
        }
    }

    /// <summary>Runs one command again and again, which the database prepares once.</summary>
    private static async Task<List<List<TRow>>> ReadInTurnAsync<TItem, TRow>(
        this DbTransaction transaction, string text, IReadOnlyList<TItem> items, Func<TItem, Parameter[]> parameters, Func<DbDataReader, TRow> read, CancellationToken cancellationToken)
    {
        var results = new List<List<TRow>>(items.Count);
        var command = transaction.Command(text);
        await using (command.ConfigureAwait(false))
        {
            foreach (var item in items)
            {
                var values = parameters(item);
                for (var i = 0; i < values.Length; i++)
                {
                    if (results.Count == 0)
                        command.Add(values[i]);
                    else
                        Fill(command.Parameters[i], values[i]);
                }

                var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                    results.Add(await ReadRowsAsync(reader, read, cancellationToken).ConfigureAwait(false));
            }
        }

        return results;
    }

    private static async Task<List<T>> ReadRowsAsync<T>(DbDataReader reader, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            rows.Add(read(reader));
        return rows;
    }

    private static DbParameter Fill(DbParameter filled, Parameter parameter)
    {
        // With its prefix, which SQLite's client would look for.
        filled.ParameterName = $"@{parameter.Name}";
        filled.DbType = parameter.Type;
        filled.Value = parameter.Value ?? DBNull.Value;
        return filled;
    }
}
