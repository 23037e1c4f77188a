using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Telemetry;

/// <summary>Everything that a queue logs, at every level.</summary>
public class LogTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Logs_OfEveryOutcome_HoldNoNumberTextKeyOrReference(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker());
        var n = 0;
        foreach (var text in new[] { "Accepted", "Refused", "Unknown", "Not reached", "Thrown", "Poison" })
            await door.Queue.SendAsync(TestMessages.Message($"Secret {text}", ++n), new SmsSendOptions { Key = $"secret-key-{n}", Tracker = $"secret-reference-{n}" });
        await database.ExecuteAsync("update sms_message set phone = '+3368001secret' where body = 'Secret Poison'");

        await using var worker = await TestQueue.StartAsync(database, gateway: new ScriptedGateway
        {
            MaxRecipients = 1,
            RequestFault = recipients => recipients[0].Plan.Content.Text == "Secret Thrown" ? new InvalidOperationException(recipients[0].Plan.Content.Text) : null,
            Script = recipient => recipient.Plan.Content.Text switch
            {
                "Secret Refused" => ScriptedGateway.Refused(recipient),
                "Secret Unknown" => ScriptedGateway.Unknown(recipient),
                "Secret Not reached" => ScriptedGateway.NotReached(recipient),
                _ => null,
            },
        });
        await database.UntilAsync("select count(*) from sms_message where attempts > 0 and state <> 'sending'", "6");
        await Assert.ThrowsAsync<SmsRejectedException>(() => worker.Queue.SendAsync(TestMessages.Message("Secret other"), new SmsSendOptions { Key = "secret-key-1" }));
        // A database that is gone makes every part of the worker complain.
        await database.ExecuteAsync("alter table sms_message rename to gone");
        await TestQueue.UntilAsync(() => worker.Log.Lines.Count(line => line.Contains("Error", StringComparison.Ordinal)) > 2);

        Assert.All(door.Log.Lines.Concat(worker.Log.Lines), line =>
        {
            Assert.DoesNotContain("secret", line, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("3368001", line, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(await database.ReadAsync("select reason from gone"), reason => reason.Contains("secret", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(await database.ReadAsync("select reason from sms_attempt"), reason => reason.Contains("secret", StringComparison.OrdinalIgnoreCase));
    }
}
