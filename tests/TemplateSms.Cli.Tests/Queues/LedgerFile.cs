using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Isendpro;
using TemplateSms.Queue;

namespace TemplateSms.Cli.Tests.Queues;

/// <summary>A ledger with messages that nobody sends.</summary>
internal sealed class LedgerFile : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smstpl-queue-");
    private readonly ServiceProvider _services;

    public LedgerFile()
    {
        Path = System.IO.Path.Combine(_folder.FullName, "sms.db");
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddIsendpro((IsendproOptions options) => options.ApiKey = "none");
        services.AddSmsQueue(queue => queue.UseSqlite(Path).WithoutWorker());
        _services = services.BuildServiceProvider();
    }

    public string Path { get; }

    public SmsQueueManager Manager => _services.GetRequiredService<SmsQueueManager>();

    /// <summary>Queues a message.</summary>
    public async Task<Guid> QueueAsync(string? key = null, string number = "+33680010203") =>
        (await _services.GetRequiredService<ISmsQueue>().SendAsync(SmsContent.Create("Your parcel is here.").To(PhoneNumber.Parse(number)), new SmsSendOptions { Key = key }))
        .QueueId!.Value;

    /// <summary>Queues a message whose only attempt got no answer.</summary>
    public async Task<Guid> QueueUnknownAsync(TimeSpan sinceReleasable)
    {
        var id = await QueueAsync();
        await using var connection = await new SqliteLedgerDialect(Path).OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            update sms_message set state = 'unknown', attempts = 1, reason = 'The answer was lost.' where id = @id;
            insert into sms_attempt (message_id, n, claim, worker, started, lease_until, releasable_at, ended, outcome)
            values (@id, 1, @id, 'test', 1764500000000, 1764500060000, @releasable, 1764500060000, 'unknown');
            """;
        command.Parameters.Add(new SqliteParameter("id", id));
        command.Parameters.Add(new SqliteParameter("releasable", (DateTimeOffset.UtcNow - sinceReleasable).ToUnixTimeMilliseconds()));
        await command.ExecuteNonQueryAsync();
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        // Connections in the pool keep the file open. Those of other tests stay: to close one that is being opened would fail it.
        await using (var connection = await new SqliteLedgerDialect(Path).OpenAsync(CancellationToken.None))
            SqliteConnection.ClearPool((SqliteConnection)connection);
        _folder.Delete(recursive: true);
    }
}
