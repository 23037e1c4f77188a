using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>The lanes that messages go into, and the order in which they leave.</summary>
public class LaneOrderTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_Queued_GoesIntoTheLaneOfItsTemplateElseItsKind(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = TestQueue.Create(database, queue => queue.WithoutWorker()
            .Lane("alerts", lane => lane.Takes("alarm"))
            .Lane("partners", lane => lane.Takes(SmsKind.Marketing)));

        foreach (var kind in new[] { SmsKind.Code, SmsKind.Transactional, SmsKind.Marketing })
            await queue.Queue.SendAsync(TestMessages.Message(kind: kind));
        await queue.Queue.SendAsync(TestMessages.OfTemplate("alarm", kind: SmsKind.Marketing));

        Assert.Equal(["codes", "default", "partners", "alerts"], await database.ReadAsync("select lane from sms_message order by id"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Lanes_WithMessages_LeaveInTheirOrder(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker());
        foreach (var (text, kind) in new[] { ("m1", SmsKind.Marketing), ("t1", SmsKind.Transactional), ("m2", SmsKind.Marketing), ("t2", SmsKind.Transactional), ("c", SmsKind.Code) })
            await door.Queue.SendAsync(TestMessages.Message(text, kind: kind));

        await using var worker = await TestQueue.StartAsync(database, queue => queue.InFlight(1));
        await worker.UntilEmptyAsync();

        Assert.Equal(["c", "t1", "t2", "m1", "m2"], worker.Gateway.Texts);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Lane_WithARate_KeepsItOverAllWorkers(string store)
    {
        await using var database = Stores.Create(store);
        const int Rate = 20, Burst = 3, Messages = 50;
        Action<SmsQueueBuilder> configure = queue => queue.Lane("default", lane => lane.RatePerSecond(Rate, Burst));
        await using var door = TestQueue.Create(database, queue => configure(queue.WithoutWorker()));
        await door.Queue.SendAsync([.. Enumerable.Range(0, Messages).Select(n => TestMessages.Message(n: n))]);

        await using var one = await TestQueue.StartAsync(database, configure);
        await using var two = await TestQueue.StartAsync(database, configure);
        await database.UntilAsync("select count(*) from sms_message where state = 'accepted'", $"{Messages}");

        var times = (await database.ReadAsync("select started from sms_attempt order by started")).Select(long.Parse).ToList();
        var most = times.Max(start => times.Count(time => time >= start && time < start + 1000));
        // An attempt is written a moment after its turn was counted, which takes longer on a machine that does much else.
        Assert.InRange(most, 1, Rate + Burst + (Rate / 4));
        Assert.InRange(times[^1] - times[0], (Messages - Burst) * 1000 / Rate - 100, 60_000);
        Assert.NotEmpty(one.Gateway.Taken);
        Assert.NotEmpty(two.Gateway.Taken);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Lane_WithARate_CountsNoTimeTwice(string store)
    {
        await using var database = Stores.Create(store);
        Action<SmsQueueBuilder> configure = queue => queue.Lane("default", lane => lane.RatePerSecond(20, 1));
        await using var door = await TestQueue.StartAsync(database, configure);
        await door.StopAsync();
        // A statement that waited for the lane's row began before the one that it waited for.
        await database.ExecuteAsync($"update sms_lane set tokens = 0, refilled = {database.Dialect.Now} + 2000 where name = 'default'");
        var refilled = (await database.ReadAsync("select refilled from sms_lane where name = 'default'"))[0];
        await door.Queue.SendAsync(TestMessages.Message());

        await using var worker = await TestQueue.StartAsync(database, configure);
        await database.UntilAsync("select state from sms_message", "accepted");

        Assert.Equal(["after"], await database.ReadAsync($"select case when started >= {refilled} then 'after' else 'before' end from sms_attempt"));
    }
}
