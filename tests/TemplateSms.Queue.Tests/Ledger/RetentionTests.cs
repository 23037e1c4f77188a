using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Ledger;

/// <summary>The time for which texts and numbers are kept.</summary>
public class RetentionTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_AfterItsTime_IsBlankAndItsRowStays(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker());
        foreach (var (text, state, days) in new[] { ("old", "accepted", 31), ("recent", "accepted", 29), ("old unknown", "unknown", 91), ("unknown", "unknown", 31), ("waiting", "queued", 400) })
        {
            await door.Queue.SendAsync(TestMessages.Message(text), new SmsSendOptions { SendAt = DateTimeOffset.UtcNow.AddDays(1) });
            await database.ExecuteAsync($"update sms_message set state = '{state}', changed = changed - cast({days} as bigint) * 86400000 where body = '{text}'");
        }

        await using var worker = await TestQueue.StartAsync(database);
        await database.UntilAsync(
            "select state, phone, body from sms_message order by id",
            "accepted - -",
            "accepted +33680010000 recent",
            "unknown - -",
            "unknown +33680010000 unknown",
            "queued +33680010000 waiting");
    }
}
