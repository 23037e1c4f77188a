using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Managing;

/// <summary>People whose texts and numbers are blanked.</summary>
public class ForgetTests
{
    private const string Kept = "select state, phone, body, key, sender, reference from sms_message order by id";

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Number_Forgotten_IsBlankInWhatHasEnded(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database);
        var options = new SmsSendOptions { Key = "a", Sender = SenderId.Parse("Shop"), Tracker = "order-7" };
        var first = await queue.Queue.SendAsync(TestMessages.Message(), options);
        await queue.Queue.SendAsync(TestMessages.Message("Somebody else's", 1));
        await queue.Queue.SendAsync(TestMessages.Message("Later"), new SmsSendOptions { SendAt = DateTimeOffset.UtcNow.AddHours(1), Tracker = "later" });
        await database.UntilAsync("select state from sms_message order by id", "accepted", "accepted", "queued");

        var (blanked, open) = await queue.Manager.ForgetAsync(TestMessages.Number());

        Assert.Equal((1, 1), (blanked, open));
        var kept = await database.ReadAsync(Kept);
        Assert.Equal("accepted - - - - -", kept[0]);
        Assert.Contains("Somebody else's", kept[1], StringComparison.Ordinal);
        Assert.Equal("queued +33680010000 Later - - later", kept[2]);

        // The hashes stay: the key is known again.
        Assert.Equal(first.QueueId, (await queue.Queue.SendAsync(TestMessages.Message(), options)).QueueId);
        await Assert.ThrowsAsync<SmsRejectedException>(() => queue.Queue.SendAsync(TestMessages.Message("Another"), options));
    }
}
