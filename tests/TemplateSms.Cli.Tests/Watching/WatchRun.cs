namespace TemplateSms.Cli.Tests.Watching;

/// <summary>A <c>smstpl check --watch</c> that is running.</summary>
internal sealed class WatchRun : IAsyncDisposable
{
    private const string EndOfReport = "Ctrl+C ends";

    private readonly CancellationTokenSource _interrupt = new();
    private readonly WatchedOutput _output = new();
    private readonly Task<int> _command;

    private WatchRun(string[] paths) => _command = Task.Run(() => SmstplCommand.RunAsync(
        ["check", "--watch", .. paths], new CommandStreams(TextReader.Null, _output, TextWriter.Null), _interrupt.Token));

    /// <summary>Starts one, and waits for its first report.</summary>
    public static async Task<(WatchRun Run, string Report)> StartAsync(params string[] paths)
    {
        var run = new WatchRun(paths);
        return (run, await run.NextAsync());
    }

    /// <summary>The next report that it prints.</summary>
    public async Task<string> NextAsync()
    {
        var report = _output.ReadToAsync(EndOfReport);
        if (await Task.WhenAny(report, _command) == _command)
            Assert.Fail($"The command ended with {await _command}.");
        return await report;
    }

    public async Task<int> StopAsync()
    {
        await _interrupt.CancelAsync();
        return await _command;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _output.DisposeAsync();
        _interrupt.Dispose();
    }
}
