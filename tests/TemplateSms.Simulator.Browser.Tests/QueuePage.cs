using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TemplateSms.Queue;

namespace TemplateSms.Simulator.Browser.Tests;

/// <summary>A ledger in a file, and the page of a gateway's inbox that shows it.</summary>
internal sealed class QueuePage : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly ServiceProvider _services;

    private QueuePage(DirectoryInfo folder, ServiceProvider services, Inbox inbox)
    {
        _folder = folder;
        _services = services;
        Inbox = inbox;
    }

    public Inbox Inbox { get; }

    public IPage Page => Inbox.Page;

    public ISmsQueue Queue => _services.GetRequiredService<ISmsQueue>();

    public SmsQueueManager Manager => _services.GetRequiredService<SmsQueueManager>();

    public ILocator Unknown => Page.GetByRole(AriaRole.List, new() { Name = "Unknown messages" });

    public ILocator Found => Page.GetByRole(AriaRole.List, new() { Name = "Messages found" });

    public ILocator Lane(string name) => Page.Locator($"#lanes [data-lane='{name}']");

    /// <summary>Opens the inbox of a gateway with a ledger in a new file. No worker sends.</summary>
    public static async Task<QueuePage> OpenAsync(Chromium chromium, InboxView? view = null)
    {
        var folder = Directory.CreateTempSubdirectory("sms-queue-page-");
        var services = new ServiceCollection().AddLogging();
        services.AddIsendpro(account =>
        {
            account.ApiKey = Guid.NewGuid().ToString("N");
            account.StopRestrictionLifted = true;
        });
        services.AddSmsQueue(queue => queue.UseSqlite(Path.Combine(folder.FullName, "sms.db")).WithoutWorker());
        var provider = services.BuildServiceProvider();
        var inbox = await Inbox.OpenAsync(chromium, view, new SmsGatewayOptions { Queue = provider.GetRequiredService<SmsQueueManager>() });
        return new QueuePage(folder, provider, inbox);
    }

    /// <summary>Goes from the inbox to the page.</summary>
    public async Task GoAsync()
    {
        await Page.GetByRole(AriaRole.Link, new() { Name = "Queue" }).ClickAsync();
        await Assertions.Expect(Page.Locator("#live")).ToHaveTextAsync("Live");
    }

    /// <summary>Queues a message and makes it unknown, as a worker does whose lease ended.</summary>
    public async Task<Guid> QueueUnknownAsync(DateTimeOffset releasableAt, string? key = null)
    {
        var receipt = await Sms.SendLoginCode(Queue, Inbox.Zoe, code: "493027", options: new SmsSendOptions { Key = key });
        var id = receipt.QueueId!.Value;
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "sms.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            update sms_message set state = 'unknown', attempts = 1, changed = 0, reason = 'The answer was lost.' where id = @id;
            insert into sms_attempt (message_id, n, claim, worker, started, lease_until, releasable_at, ended, outcome, reason)
            select id, 1, id, 'shop-2:4711:9f3ac1', @started, 0, @releasable, @started + 10000, 'unknown', 'The answer was lost.' from sms_message where id = @id
            """;
        command.Parameters.AddWithValue("@id", id);
        command.Parameters.AddWithValue("@started", (releasableAt - TimeSpan.FromMinutes(6)).ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("@releasable", releasableAt.ToUnixTimeMilliseconds());
        await command.ExecuteNonQueryAsync();
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        await Inbox.DisposeAsync();
        await _services.DisposeAsync();
        // Connections in the pool keep the file open. Those of other tests stay: to close one that is being opened would fail it.
        await using (var connection = await new SqliteLedgerDialect(Path.Combine(_folder.FullName, "sms.db")).OpenAsync(CancellationToken.None))
            SqliteConnection.ClearPool((SqliteConnection)connection);
        _folder.Delete(recursive: true);
    }
}
