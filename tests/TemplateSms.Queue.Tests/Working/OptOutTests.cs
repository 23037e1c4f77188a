using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>Recipients who want no more messages.</summary>
public class OptOutTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Marketing_AfterTheGatewaysCodeForAnOptOut_IsRejectedBeforeSending(string store)
    {
        await using var database = Stores.Create(store);
        // 11 is the code of iSendPro's black list, which ScriptedGateway.Refused answers with.
        var gateway = new ScriptedGateway { Rules = GatewayRules.Any with { OptedOutCode = 11 }, Script = ScriptedGateway.Refused };
        await using var queue = await TestQueue.StartAsync(database, gateway: gateway);
        await queue.Queue.SendAsync(TestMessages.Message("First", kind: SmsKind.Marketing));
        await queue.UntilEmptyAsync();
        gateway.Script = null;

        await queue.Queue.SendAsync(TestMessages.Message("Second", kind: SmsKind.Marketing));
        await queue.Queue.SendAsync(TestMessages.Message("Your parcel"));
        await queue.UntilEmptyAsync();

        Assert.Equal(["First", "Your parcel"], gateway.Texts);
        Assert.True(await queue.Manager.HasOptedOutAsync(TestMessages.Number()));
        Assert.Equal(["The recipient wants no more messages."], await database.ReadAsync("select reason from sms_message where state = 'rejected' and code is null"));
    }
}
