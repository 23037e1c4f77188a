using System.Diagnostics;
using TemplateSms.Mutation.Worker;

namespace TemplateSms.Mutation.Running;

/// <summary>A worker, which is ended when its tests take far longer than they should.</summary>
internal static class WorkerProcess
{
    private static readonly TimeSpan _processorTime = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _waitingTime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan _poll = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs a worker to its end, and gives its exit code and all that it printed; no code when it was ended.</summary>
    /// <param name="slowest">The time that the slowest of the tests takes without a mutant.</param>
    public static async Task<(int? Code, string Output)> RunAsync(ProcessStartInfo start, TimeSpan slowest)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var lines = new List<string>();
        var watch = Stopwatch.StartNew();
        var (processorTime, waited) = (TimeSpan.Zero, TimeSpan.Zero);
        void Hear(object sender, DataReceivedEventArgs line)
        {
            lock (lines)
            {
                if (line.Data == WorkerCommand.Progress)
                    (processorTime, waited) = (ProcessorTime(process), watch.Elapsed);
                else if (line.Data is { } text)
                    lines.Add(text);
            }
        }

        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.WaitForExit(TimeSpan.Zero))
        {
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(_poll)).ConfigureAwait(false);
            lock (lines)
            {
                // An endless loop takes processor time, and a deadlock takes none; a busy machine must look like neither.
                if (ProcessorTime(process) - processorTime > _processorTime + slowest * 10 || watch.Elapsed - waited > _waitingTime + slowest * 20)
                {
                    process.Kill(entireProcessTree: true);
                    return (null, string.Join('\n', lines));
                }
            }
        }

        await process.WaitForExitAsync().ConfigureAwait(false);
        lock (lines)
            return (process.ExitCode, string.Join('\n', lines));
    }

    private static TimeSpan ProcessorTime(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has ended meanwhile.
            return TimeSpan.Zero;
        }
    }
}
