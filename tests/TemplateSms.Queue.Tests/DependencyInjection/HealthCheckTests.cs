using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.DependencyInjection;

/// <summary>The health that a queue reports.</summary>
public class HealthCheckTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Queue_ThatSendsWhatIsDue_IsHealthy(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, services: AddCheck);
        await queue.Queue.SendAsync(TestMessages.Message());
        await queue.Queue.SendAsync(TestMessages.Message(), new SmsSendOptions { SendAt = DateTimeOffset.UtcNow.AddHours(1) });
        await database.UntilAsync("select state from sms_message order by id", "accepted", "queued");

        Assert.Equal((HealthStatus.Healthy, "The queue sends what is due."), await CheckAsync(queue));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Queue_WithAnUnknownMessage_IsDegraded(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Script = ScriptedGateway.Unknown }, services: AddCheck);
        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "unknown");

        Assert.Equal((HealthStatus.Degraded, "Lane 'default': 1 unknown."), await CheckAsync(queue));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Queue_WhoseLaneNoWorkerServes_IsDegraded(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker().Lane("alerts", lane => lane.Takes(SmsKind.Code)), services: AddCheck);
        await queue.Queue.SendAsync(TestMessages.Message(kind: SmsKind.Code));
        await database.ExecuteAsync("update sms_message set not_before = not_before - 1000");

        Assert.Equal((HealthStatus.Degraded, "Lane 'alerts': no worker serves it, and messages wait."), await CheckAsync(queue));

        // A worker that does not know the lane changes nothing; one that was there and is gone does not either.
        await using var worker = await TestQueue.StartAsync(database);
        Assert.Equal(HealthStatus.Degraded, (await CheckAsync(queue)).Status);
        await database.ExecuteAsync($"insert into sms_lane (name, refilled, served) values ('alerts', 0, {database.Dialect.Now} - 61000)");
        Assert.Equal((HealthStatus.Degraded, "Lane 'alerts': no worker serves it, and messages wait."), await CheckAsync(queue));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Queue_WhoseMessageIsDueForTooLong_IsDegraded(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, services: AddCheck);
        await queue.Manager.PauseAsync("default");
        await queue.Queue.SendAsync(TestMessages.Message());
        await database.ExecuteAsync("update sms_message set not_before = not_before - 3600000");

        var (status, description) = await CheckAsync(queue);

        Assert.Equal(HealthStatus.Degraded, status);
        Assert.StartsWith("Lane 'default' (paused): a message has been due for 360", description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queue_WhoseDatabaseCannotBeRead_IsUnhealthy()
    {
        await using var database = new SqliteStore();
        var folder = Path.Combine(Path.GetDirectoryName(database.File)!, "missing");
        await using var queue = TestQueue.Create(database, queue => queue.UseSqlite(Path.Combine(folder, "sms.db")), services: AddCheck);

        Assert.Equal((HealthStatus.Unhealthy, "The queue's database cannot be read."), await CheckAsync(queue));
    }

    private static void AddCheck(IServiceCollection services) => services.AddHealthChecks().AddSmsQueue();

    private static async Task<(HealthStatus Status, string? Description)> CheckAsync(TestQueue queue)
    {
        var entry = (await queue.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["sms queue"];
        return (entry.Status, entry.Description);
    }
}
