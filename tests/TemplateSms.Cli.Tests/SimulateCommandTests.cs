using TemplateSms.Cli.Tests.Watching;

namespace TemplateSms.Cli.Tests;

public sealed class SimulateCommandTests
{
    [Fact]
    public async Task Simulate_FreePort_TakesAMessageAndEndsWithZero()
    {
        using var interrupt = new CancellationTokenSource();
        await using var output = new WatchedOutput();
        var command = Task.Run(() => SmstplCommand.RunAsync(["simulate", "--port", "0"], new CommandStreams(TextReader.Null, output, TextWriter.Null), interrupt.Token));

        var line = await output.ReadToAsync("listens on");
        var address = line.Split(' ').Single(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal));
        using var client = new HttpClient();
        var answer = await client.GetStringAsync(new Uri(address + "sms?keyid=k&num=0612345678&sms=Hello"));

        Assert.Contains("\"code\":0", answer, StringComparison.Ordinal);
        await interrupt.CancelAsync();
        Assert.Equal(0, await command);
    }

    [Fact]
    public async Task Simulate_PortThatIsNone_IsAUsageError() =>
        Assert.Equal(2, (await CommandRun.OfAsync("simulate", "--port", "many")).ExitCode);
}
