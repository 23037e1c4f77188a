using System.Diagnostics;
using System.Threading.Channels;
using TemplateSms.Mutation.Worker;

namespace TemplateSms.Mutation.Running;

/// <summary>A worker, which is ended when its tests take far longer than they should.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan _processorTime = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _waitingTime = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan _poll = TimeSpan.FromMilliseconds(500);

    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly Process _process;

    public WorkerProcess(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Asks a question, and gives the answer; null when the worker crashed or was ended, and answers no more.</summary>
    /// <param name="slowest">The time that the slowest of the tests takes without a mutant.</param>
    public async Task<string?> AskAsync(string question, TimeSpan slowest)
    {
        await _process.StandardInput.WriteLineAsync(question).ConfigureAwait(false);
        await _process.StandardInput.FlushAsync().ConfigureAwait(false);
        var watch = Stopwatch.StartNew();
        var processorTime = ProcessorTime();
        while (true)
        {
            while (_lines.Reader.TryRead(out var line))
            {
                if (line.Split(' ')[0] is WorkerCommand.Failure or WorkerCommand.Success or WorkerCommand.Spoilt)
                    return line;
                if (line == WorkerCommand.Progress)
                {
                    processorTime = ProcessorTime();
                    watch.Restart();
                }
            }

            // An endless loop takes processor time, and a deadlock takes none; a busy machine must look like neither.
            if (ProcessorTime() - processorTime > _processorTime + slowest * 10 || watch.Elapsed > _waitingTime + slowest * 20)
                return null;
            var next = _lines.Reader.WaitToReadAsync().AsTask();
            if (await Task.WhenAny(next, Task.Delay(_poll)).ConfigureAwait(false) == next && !await next.ConfigureAwait(false))
                return null;
        }
    }

    /// <summary>Waits for a worker that takes no questions.</summary>
    public async Task<int> WaitAsync(TimeSpan limit)
    {
        using var ended = new CancellationTokenSource(limit);
        await _process.WaitForExitAsync(ended.Token).ConfigureAwait(false);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
            _lines.Writer.TryComplete();
        else
            _lines.Writer.TryWrite(line);
    }

    private TimeSpan ProcessorTime() => _process.HasExited ? TimeSpan.Zero : _process.TotalProcessorTime;
}
