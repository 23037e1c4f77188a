using System.Data.Common;
using Campaign.Sending;
using TemplateSms.Queue;

namespace Campaign.Watching;

/// <summary>Reads the ledger. It is a table of the application's own database, whose times are milliseconds by the database's clock.</summary>
internal sealed class Ledger(SmsLedgerDialect dialect, SpringSale sale, LoginCodes codes)
{
    private const string CountMessages = "select state, count(*) from sms_message where key between @first and @last group by state";

    private const string ReadCodes =
        """
        select m.state, a.ended - m.created
        from sms_message m left join sms_attempt a on a.message_id = m.id and a.outcome = 'accepted'
        where m.key between @first and @last
        """;

    /// <summary>Reads the state of the campaign.</summary>
    public async Task<CampaignState> ReadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await dialect.OpenAsync(cancellationToken);
        var messages = await ReadAsync(connection, CountMessages, sale.Keys, row => (State: row.GetString(0), Count: row.GetInt64(1)), cancellationToken);
        var sent = await ReadAsync(
            connection,
            ReadCodes,
            codes.Keys,
            row => (row.GetString(0), row.IsDBNull(1) ? (TimeSpan?)null : TimeSpan.FromMilliseconds(row.GetInt64(1))),
            cancellationToken);
        return new CampaignState(messages.ToDictionary(row => row.State, row => row.Count, StringComparer.Ordinal), sent);
    }

    private static async Task<List<T>> ReadAsync<T>(DbConnection connection, string query, KeyRange keys, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        Add("first", keys.First);
        Add("last", keys.Last);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(read(reader));
        return rows;

        void Add(string name, string value)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }
    }
}
