using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace TemplateSms.Soak.Queues.Processes;

/// <summary>This program again, or another one, in a process of its own that can be killed. It ends by itself when its standard input does, so with its parent.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    /// <summary>The line by which a program says that it is ready.</summary>
    public const string Ready = "ready";

    private const int MostErrors = 100;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _errors;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Action<string>? _said;

    private ChildProcess(string program, string verb, object settings, ConcurrentQueue<string> errors)
    {
        _errors = errors;
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [program, verb, JsonSerializer.Serialize(settings)])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        _process.OutputDataReceived += (_, line) => Say(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
    }

    /// <summary>The process's id.</summary>
    public int Id => _process.Id;

    /// <summary>Starts a program and waits until it is ready.</summary>
    /// <param name="verb">The program.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="errors">Takes the first lines of its standard error.</param>
    /// <param name="said">Takes the other lines of its standard output.</param>
    /// <param name="assembly">The file of the program; null for this one.</param>
    public static async Task<ChildProcess> StartAsync(string verb, object settings, ConcurrentQueue<string> errors, Action<string>? said = null, string? assembly = null)
    {
        var child = new ChildProcess(assembly ?? typeof(ChildProcess).Assembly.Location, verb, settings, errors) { _said = said };
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        await child._ready.Task.WaitAsync(_patience).ConfigureAwait(false);
        return child;
    }

    /// <summary>Waits for a line of the program, from now on.</summary>
    public async Task WaitForAsync(string line, TimeSpan patience)
    {
        var said = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Listen(string text)
        {
            if (text == line)
                said.TrySetResult();
        }

        _said += Listen;
        try
        {
            await said.Task.WaitAsync(patience).ConfigureAwait(false);
        }
        finally
        {
            _said -= Listen;
        }
    }

    /// <summary>Kills the process, so that it does nothing more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync().ConfigureAwait(false);
    }

    /// <summary>Ends the program in its own way, and kills it where that takes too long.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.StandardInput.Close();
            using var time = new CancellationTokenSource(_patience);
            try
            {
                await _process.WaitForExitAsync(time.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                Note($"The process {Id} did not end by itself.");
                await KillAsync().ConfigureAwait(false);
            }
        }

        _process.Dispose();
    }

    private void Say(string? line)
    {
        if (line == Ready)
            _ready.TrySetResult();
        else if (line is not null)
            _said?.Invoke(line);
        else
            _ready.TrySetException(new InvalidOperationException("A program ended before it was ready: " + string.Join('\n', _errors)));
    }

    private void Note(string? line)
    {
        if (!string.IsNullOrWhiteSpace(line) && _errors.Count < MostErrors)
            _errors.Enqueue(line);
    }
}
