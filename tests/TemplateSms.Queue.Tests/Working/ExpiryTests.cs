using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>Messages whose time passes.</summary>
public class ExpiryTests
{
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(2);

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_WhoseTimePassedInTheQueue_IsNeverSent(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker().Lane("codes", lane => lane.ExpireAfter(TimeSpan.FromMinutes(2))));
        await door.Queue.SendAsync(TestMessages.Message("Expired", kind: SmsKind.Code));
        Assert.Equal(["120000"], await database.ReadAsync("select expires - not_before from sms_message"));
        await database.ExecuteAsync($"update sms_message set expires = {database.Dialect.Now}");
        await door.Queue.SendAsync(TestMessages.Message("In time", kind: SmsKind.Code));

        await using var worker = await TestQueue.StartAsync(database);
        await database.UntilAsync("select state, attempts from sms_message order by id", "expired 0", "accepted 1");

        Assert.Equal(["In time"], worker.Gateway.Texts);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_WhoseTimePassesBeforeTheFirstByte_IsNeverSent(string store)
    {
        await using var database = Stores.Create(store);
        var leave = new TaskCompletionSource();
        await using var queue = await TestQueue.StartAsync(
            database, queue => queue.Lane("codes", lane => lane.ExpireAfter(_soon)), new ScriptedGateway { BeforeLeaving = () => leave.Task });
        await queue.Queue.SendAsync(TestMessages.Message(kind: SmsKind.Code));
        await database.UntilAsync($"select case when expires < {database.Dialect.Now} - 100 then state else 'early' end from sms_message", "sending");

        leave.SetResult();
        await database.UntilAsync("select state from sms_message", "expired");

        Assert.Empty(queue.Gateway.Taken);
        Assert.Equal(["not_reached"], await database.ReadAsync("select outcome from sms_attempt"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_WithATimeToLeave_ExpiresAfterThatTime(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker().Lane("default", lane => lane.ExpireAfter(TimeSpan.FromMinutes(5))));
        var time = DateTimeOffset.FromUnixTimeMilliseconds(DateTimeOffset.UtcNow.AddHours(3).ToUnixTimeMilliseconds());

        await queue.Queue.SendAsync(TestMessages.Message(), new SmsSendOptions { SendAt = time });

        Assert.Equal([$"{time.ToUnixTimeMilliseconds()} {time.AddMinutes(5).ToUnixTimeMilliseconds()}"], await database.ReadAsync("select not_before, expires from sms_message"));
    }
}
