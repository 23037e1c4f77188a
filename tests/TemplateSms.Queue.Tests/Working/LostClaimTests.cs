using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>Workers whose database does not confirm what they wrote.</summary>
public class LostClaimTests
{
    private const string Claim = "insert into sms_attempt";
    private const string Settle = "update sms_attempt set outcome";

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Claim_ThatWasCommittedUnconfirmed_SendsNothingAndIsGivenBack(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await StartAsync(database, FaultyDialect.Once(Claim, CommitFault.Committed));

        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select n, outcome from sms_attempt order by n", "1 not_reached", "2 accepted");

        Assert.Single(queue.Gateway.Taken);
        AssertNobodyIsAlarmed(queue);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Claim_ThatWasNotCommitted_SendsNothing(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await StartAsync(database, FaultyDialect.Once(Claim, CommitFault.NotCommitted));

        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select n, outcome from sms_attempt", "1 accepted");

        Assert.Single(queue.Gateway.Taken);
        AssertNobodyIsAlarmed(queue);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Outcome_WhoseCommitWasLost_IsWrittenOnce(string store)
    {
        await using var database = Stores.Create(store);
        foreach (var fault in new[] { CommitFault.Committed, CommitFault.NotCommitted })
        {
            await using var queue = await StartAsync(database, FaultyDialect.Once(Settle, fault));

            await queue.Queue.SendAsync(TestMessages.Message($"{fault}"));
            await database.UntilAsync($"select state, attempts from sms_message where body = '{fault}'", "accepted 1");
            await queue.StopAsync();

            Assert.Single(queue.Gateway.Taken);
            AssertNobodyIsAlarmed(queue);
        }
    }

    private static void AssertNobodyIsAlarmed(TestQueue queue) => Assert.DoesNotContain(queue.Log.Lines, line => line.Contains("twice", StringComparison.Ordinal));

    private static Task<TestQueue> StartAsync(TestStore database, Func<IReadOnlyList<string>, CommitFault> onCommit) =>
        TestQueue.StartAsync(database, queue => queue.Use(_ => new FaultyDialect(database.Dialect) { OnCommit = onCommit }));
}
