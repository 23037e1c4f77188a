using System.Runtime.InteropServices;

namespace TemplateSms.Simulator.Running;

/// <summary>
/// Runs a program that Ctrl+C, or the system's wish that it end, asks to stop. It hears them before the program says its
/// first word: whoever reads that word and answers with a signal finds a program that stops in order. The command line's
/// own handler is there only once a command waits for something, and may be told of a signal after it is gone.
/// </summary>
internal static class Interruptible
{
    // What shells say of a process that a signal has ended.
    private const int InterruptedCode = 130;
    private const int TerminatedCode = 143;

    // What the command line makes of work that was given up, and what a program says of faults that it has found.
    private const int FailedCode = 1;

    /// <summary>Runs a program.</summary>
    /// <param name="program">Returns its exit code. A program that has to give up its work may say that it failed.</param>
    /// <param name="limit">How long the program may take to stop, before it is left where it is. A second signal does not wait.</param>
    /// <returns>The program's exit code, or that of the signal where the work was not done.</returns>
    public static async Task<int> RunAsync(Func<CancellationToken, Task<int>> program, TimeSpan limit)
    {
        // Not disposed: a signal may be on its way when the program ends.
        var signalCode = FailedCode;
        var stop = new CancellationTokenSource();
        var left = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Hear(signal, InterruptedCode));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Hear(signal, TerminatedCode));

        // On a thread that need not come back: it may be waiting for input.
        var running = Task.Run(() => program(stop.Token));
        var exitCode = await await Task.WhenAny(running, left.Task).ConfigureAwait(false);
        return exitCode == FailedCode ? signalCode : exitCode;

        void Hear(PosixSignalContext signal, int code)
        {
            if (stop.IsCancellationRequested)
                return;
            signal.Cancel = true;
            signalCode = code;
            stop.Cancel();
            _ = Task.Delay(limit).ContinueWith(_ => left.TrySetResult(code), TaskScheduler.Default);
        }
    }
}
