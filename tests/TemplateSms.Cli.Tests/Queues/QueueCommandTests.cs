using System.Globalization;
using Microsoft.Extensions.Configuration;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Tests.Queues;

/// <summary><c>smstpl queue</c>, on a ledger in a file.</summary>
public class QueueCommandTests
{
    [Fact]
    public async Task Status_OfALedger_ShowsItsLanes()
    {
        await using var ledger = new LedgerFile();
        await ledger.QueueAsync();
        await ledger.QueueUnknownAsync(TimeSpan.Zero);

        var run = await RunAsync(ledger, "status");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal("lane     queued  sending  unknown  waits for  rate  state", run.OutputLines[0]);
        Assert.StartsWith("default  1       0        1        ", run.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfUnknownMessages_ShowsTheirEvidenceAndNoNumber()
    {
        await using var ledger = new LedgerFile();
        var id = await ledger.QueueUnknownAsync(TimeSpan.Zero);

        var run = await RunAsync(ledger, "list", "unknown");

        Assert.Equal(ExitCode.Faults, run.ExitCode);
        Assert.Contains(id.ToString(), run.Output, StringComparison.Ordinal);
        Assert.Contains("The answer was lost.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("680010203", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_OfAKeyOrAnId_TellsTheAttemptsAndNoNumber()
    {
        await using var ledger = new LedgerFile();
        var id = await ledger.QueueUnknownAsync(TimeSpan.Zero);
        await ledger.QueueAsync("shipped/7");

        var byId = await RunAsync(ledger, "show", id.ToString());
        var byKey = await RunAsync(ledger, "show", "shipped/7");

        Assert.Equal(ExitCode.Success, byId.ExitCode);
        Assert.Equal($"{id} unknown: The answer was lost.", byId.OutputLines[0]);
        Assert.StartsWith("  attempt 1 unknown", byId.OutputLines[3], StringComparison.Ordinal);
        Assert.Contains("lane default, key shipped/7", byKey.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("680010203", byId.Output + byKey.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Faults, (await RunAsync(ledger, "show", "shipped/8")).ExitCode);
    }

    [Fact]
    public async Task Release_OfAnUnknownMessage_QueuesItAgainUnderTheUsersName()
    {
        await using var ledger = new LedgerFile();
        var id = await ledger.QueueUnknownAsync(TimeSpan.FromMinutes(1));

        var run = await RunAsync(ledger, "release", id.ToString());

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{id} is queued again."), run.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await ledger.Manager.GetLanesAsync()).Single(lane => lane.Name == "default").Queued);
    }

    [Fact]
    public async Task Release_WhileARequestMayBeOnItsWay_IsRefused()
    {
        await using var ledger = new LedgerFile();
        var id = await ledger.QueueUnknownAsync(TimeSpan.FromMinutes(-1));

        var run = await RunAsync(ledger, "release", id.ToString());

        Assert.Equal(ExitCode.Faults, run.ExitCode);
        Assert.Contains("cannot be released yet", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drop_OfAnUnknownMessage_GivesItUp()
    {
        await using var ledger = new LedgerFile();
        var id = await ledger.QueueUnknownAsync(TimeSpan.Zero);

        Assert.Equal(ExitCode.Success, (await RunAsync(ledger, "drop", id.ToString())).ExitCode);
        Assert.Equal(ExitCode.Faults, (await RunAsync(ledger, "drop", id.ToString())).ExitCode);
    }

    [Fact]
    public async Task Pause_AndResume_ChangeTheLane()
    {
        await using var ledger = new LedgerFile();
        await ledger.Manager.EnsureCreatedAsync();

        await RunAsync(ledger, "pause", "marketing");
        Assert.True((await ledger.Manager.GetLanesAsync()).Single(lane => lane.Name == "marketing").IsPaused);
        await RunAsync(ledger, "resume", "marketing");
        Assert.False((await ledger.Manager.GetLanesAsync()).Single(lane => lane.Name == "marketing").IsPaused);
    }

    [Fact]
    public async Task Cancel_OfAKey_TakesItsMessageOut()
    {
        await using var ledger = new LedgerFile();
        await ledger.QueueAsync("shipped/7");

        var run = await RunAsync(ledger, "cancel", "shipped/7");

        Assert.Equal("Cancelled 1 message.\n", run.Output);
        Assert.Equal(ExitCode.Faults, (await RunAsync(ledger, "cancel", "shipped/7")).ExitCode);
        Assert.Equal(ExitCode.Usage, (await RunAsync(ledger, "cancel")).ExitCode);
        Assert.Equal(ExitCode.Usage, (await RunAsync(ledger, "cancel", "shipped/7", "--template", "OrderShipped")).ExitCode);
    }

    [Fact]
    public async Task Forget_OfANumberWithOpenMessages_SaysHowManyStay()
    {
        await using var ledger = new LedgerFile();
        await ledger.QueueAsync("shipped/7");

        Assert.Contains("Kept 1 message that has not ended", (await RunAsync(ledger, "forget", "06 80 01 02 03")).Error, StringComparison.Ordinal);
        await RunAsync(ledger, "cancel", "shipped/7");
        Assert.Equal("Blanked 1 message.\n", (await RunAsync(ledger, "forget", "06 80 01 02 03")).Output);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("status", "--sqlite", "no-such.db")]
    public async Task Ledger_ThatIsNotNamed_IsAnErrorOfUse(params string[] arguments)
    {
        var run = await WithAsync([], ["queue", .. arguments]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.False(File.Exists("no-such.db"));
    }

    [Fact]
    public async Task Setting_OfPostgreSql_IsNeverRepeated()
    {
        var run = await WithAsync(new() { ["Queue:PostgreSql"] = "Hosst=here;Password=4711-secret" }, ["queue", "status"]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.DoesNotContain("4711", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reconcile_WithoutColumnsOfTheReport_SaysThatItProvesNothing()
    {
        await using var ledger = new LedgerFile();
        await ledger.QueueUnknownAsync(TimeSpan.Zero);

        var run = await WithAsync(new() { ["Isendpro:ApiKey"] = "key" }, ["queue", "reconcile", "--sqlite", ledger.Path]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("does not name the columns of the report", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite", "id text primary key")]
    [InlineData("postgresql", "id uuid primary key")]
    public async Task Schema_OfADatabase_HasItsTypes(string database, string column)
    {
        var run = await WithAsync([], ["queue", "schema", database]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains(column, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slip_InAnOption_IsNamed()
    {
        var run = await WithAsync([], ["queue", "pause", "--sqlit"]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("'--sqlit' is not an option of 'smstpl queue pause'", run.Error, StringComparison.Ordinal);
    }

    private static Task<CommandRun> RunAsync(LedgerFile ledger, params string[] arguments) => WithAsync([], ["queue", .. arguments, "--sqlite", ledger.Path]);

    private static async Task<CommandRun> WithAsync(Dictionary<string, string?> settings, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new CommandStreams(new StringReader(""), output, error) { ReadSettings = _ => new ConfigurationBuilder().AddInMemoryCollection(settings).Build() };
        return new CommandRun(await SmstplCommand.RunAsync(arguments, streams), output.ToString(), error.ToString());
    }
}
