using TemplateSms.TestKit.Builds;

namespace TemplateSms.Samples.Tests.Campaign;

/// <summary>The sample with a queue, small: what it prints, and the exit code that says whether all went well.</summary>
public sealed class CampaignTests : IDisposable
{
    private const string Broker = "TEMPLATESMS_RABBITMQ";

    // These tests run beside others, on machines where nobody waits for a code.
    private static readonly string[] _patient = ["--code-within", "60"];

    private readonly CampaignFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Campaign_OnSqlite_IsAcceptedWithItsCodesAndNoneTwice()
    {
        var run = await _folder.RunAsync(["--messages", "150", .. _patient]);

        var lines = Lines(run.AssertSucceeded());
        Assert.Contains("150 of 150 messages were accepted.", lines);
        Assert.Contains(lines, line => line.Contains(" codes were accepted. The median wait was ", StringComparison.Ordinal));
        Assert.Contains("The gateway has none of them twice.", lines);
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
    }

    [SkippableFact]
    public async Task Campaign_StoppedByCtrlC_GoesOnWhenItIsRunAgain()
    {
        Skip.If(OperatingSystem.IsWindows(), "Ctrl+C is the signal of other systems.");
        string[] options = ["--messages", "400", "--rate", "100", .. _patient];

        var stopped = await _folder.StopAsync(options);
        var run = await _folder.RunAsync(options);
        var again = await _folder.RunAsync(options);

        Assert.Equal(1, stopped.ExitCode);
        Assert.Contains("Stopped. The same command goes on from here.", Lines(stopped));
        Assert.Contains(Lines(run.AssertSucceeded()), line => line.StartsWith("400 of 400 messages were accepted, ", StringComparison.Ordinal));
        Assert.Contains("400 of 400 messages were accepted, 400 of them in earlier runs.", Lines(again.AssertSucceeded()));
        Assert.Contains("The gateway has none of them twice.", Lines(again));
    }

    [Fact]
    public async Task Campaign_WithACodeThatWaitsTooLong_EndsWithOne()
    {
        var run = await _folder.RunAsync("--messages", "1", "--code-within", "0.001");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 of 1 messages were accepted.", Lines(run));
        Assert.Contains(Lines(run), line => line.EndsWith(" of them waited for longer than 0.001 s.", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Campaign_OnPostgreSqlWithTwoWorkers_IsAcceptedOnce()
    {
        await using var schema = await CampaignSchema.CreateAsync();

        var run = await _folder.RunAsync(["--messages", "300", "--postgresql", schema.Connection, "--workers", "2", .. _patient]);

        Assert.Matches("(?m)^Worker processes: [0-9]+, [0-9]+\\.$", run.AssertSucceeded().Output);
        Assert.Contains("300 of 300 messages were accepted.", Lines(run));
        Assert.Contains("The gateway has none of them twice.", Lines(run));
    }

    [SkippableFact]
    public async Task Campaign_OverRabbitMq_IsAcceptedOnce()
    {
        await using var schema = await CampaignSchema.CreateAsync();
        var broker = Environment.GetEnvironmentVariable(Broker);
        Assert.True(broker is not null || Environment.GetEnvironmentVariable("CI") != "true", "No RabbitMQ runs, which .ci/run starts.");
        Skip.If(broker is null, $"{Broker} names no broker of RabbitMQ.");

        // The broker keeps a campaign's queues under its name.
        var name = Guid.NewGuid().ToString("N");
        var run = await _folder.RunAsync(["--messages", "100", "--name", name, "--postgresql", schema.Connection, "--rabbitmq", broker, .. _patient]);

        Assert.Contains("100 of 100 messages were accepted.", Lines(run.AssertSucceeded()));
        Assert.Contains("The gateway has none of them twice.", Lines(run));
        Assert.DoesNotContain("warn:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Campaign_WithoutItsServer_SaysSoWithoutThePassword()
    {
        var run = await _folder.RunAsync("--postgresql", "Host=127.0.0.1;Port=1;Username=shop;Password=of-nobody", "--messages", "1");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The ledger cannot be used: Failed to connect to 127.0.0.1:1", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("of-nobody", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--mesages", "3")]
    [InlineData("--messages", "10001")]
    [InlineData("--rate", "0")]
    [InlineData("--postgresql", "Hots=of-nobody")]
    [InlineData("--workers")]
    [InlineData("--name", "of nobody")]
    [InlineData("--rabbitmq", "http://of-nobody")]
    public async Task Option_ThatIsWrong_EndsWithTwoAndTheUsage(params string[] options)
    {
        var run = await _folder.RunAsync(options);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"There is no option {options[0]}, or its value is wrong.\n\ndotnet run --project samples/Campaign -- [OPTIONS]\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("of-nobody", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RabbitMq_WithoutPostgreSql_EndsWithTwo()
    {
        var run = await _folder.RunAsync("--rabbitmq", "amqp://127.0.0.1");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("The option --rabbitmq needs --postgresql, where the ledger is.\n\n", run.Output, StringComparison.Ordinal);
    }

    private static string[] Lines(BuildResult run) => run.Output.Split('\n');
}
