using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>Messages that wait for the hours in which they may leave.</summary>
public class QuietHoursTests
{
    private static readonly DateTimeOffset _tomorrow = DateTimeOffset.FromUnixTimeMilliseconds(DateTimeOffset.UtcNow.AddDays(1).ToUnixTimeMilliseconds());

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_InQuietHours_WaitsUntilTheyEnd(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Permitted = _ => _tomorrow });

        var receipt = await queue.Queue.SendAsync(TestMessages.Message(kind: SmsKind.Marketing));

        Assert.Equal(SmsStatus.Queued, receipt.Status);
        Assert.Equal([$"queued {_tomorrow.ToUnixTimeMilliseconds()}"], await database.ReadAsync("select state, not_before from sms_message"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_WhoseHoursEndInTheQueue_WaitsForTheNextOnes(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker());
        await door.Queue.SendAsync(TestMessages.Message(kind: SmsKind.Marketing));

        await using var queue = await TestQueue.StartAsync(database, gateway: new ScriptedGateway { Permitted = _ => _tomorrow });
        await database.UntilAsync("select state, reason from sms_message", "queued The hours in which it may be sent have ended.");

        var wait = _tomorrow.ToUnixTimeMilliseconds() - long.Parse((await database.ReadAsync("select not_before from sms_message"))[0], null);
        Assert.InRange(wait, -60_000, 60_000);
        Assert.Empty(queue.Gateway.Taken);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_WithATimeToLeave_LeavesThenOrWhenItMay(string store)
    {
        await using var database = Stores.Create(store);
        var later = _tomorrow.AddHours(2);
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker(), new ScriptedGateway { Permitted = time => time < _tomorrow ? _tomorrow : time });

        await queue.Queue.SendAsync(TestMessages.Message(), new SmsSendOptions { SendAt = later });
        await queue.Queue.SendAsync(TestMessages.Message(), new SmsSendOptions { SendAt = _tomorrow.AddHours(-1) });

        Assert.Equal([$"{later.ToUnixTimeMilliseconds()}", $"{_tomorrow.ToUnixTimeMilliseconds()}"], await database.ReadAsync("select not_before from sms_message order by id"));
    }
}
