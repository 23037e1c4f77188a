using System.Runtime.InteropServices;

namespace TemplateSms.Soak.Queues.Processes;

/// <summary>Signals that stop a process where it is, and let it go on.</summary>
internal static class Signals
{
    private const int SigCont = 18;
    private const int SigStop = 19;

    /// <summary>Whether the numbers of signals are those of this system.</summary>
    public static bool AreKnown => OperatingSystem.IsLinux();

    /// <summary>Stops a process where it is.</summary>
    public static void Stop(int process) => Send(process, SigStop);

    /// <summary>Lets a process go on.</summary>
    public static void Continue(int process) => Send(process, SigCont);

    private static void Send(int process, int signal)
    {
        if (Kill(process, signal) != 0)
            throw new InvalidOperationException($"The signal {signal} did not reach the process: error {Marshal.GetLastPInvokeError()}.");
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
