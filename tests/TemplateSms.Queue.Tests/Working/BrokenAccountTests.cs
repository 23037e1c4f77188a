using Microsoft.Extensions.Options;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>Accounts whose options break their rules while a worker runs.</summary>
public class BrokenAccountTests
{
    public static TheoryData<string> Failures { get; } = [nameof(OptionsValidationException), nameof(ObjectDisposedException)];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Account_ThatBreaks_CostsNoMessage(string failure)
    {
        await using var database = new SqliteStore();
        var gateway = new ScriptedGateway();
        await using var queue = TestQueue.Create(database, gateway: gateway);
        await queue.Queue.SendAsync(TestMessages.Message("Later"));
        gateway.Fault = _ => failure == nameof(ObjectDisposedException) ? new ObjectDisposedException("client") : new OptionsValidationException("options", typeof(object), ["broken"]);
        await queue.StartAsync();
        await TestQueue.UntilAsync(async () => (await database.ReadAsync("select outcome from sms_attempt")).SequenceEqual(["not_reached"]));

        gateway.Fault = null;
        await database.ExecuteAsync("update sms_message set not_before = 0");

        await queue.UntilEmptyAsync();
        Assert.Equal(["Later"], gateway.Texts);
    }
}
