using System.Diagnostics;

namespace TemplateSms.LanguageServer.Hosting;

/// <summary>The process that started the server: a client that is killed says no goodbye.</summary>
internal sealed class ParentProcess : IDisposable
{
    private readonly Process _process;

    private ParentProcess(Process process) => _process = process;

    /// <summary>Watches a process.</summary>
    /// <param name="ended">What to do when it ends, or has ended.</param>
    /// <returns>What to dispose of; null where there is no such process, or nobody may look at it.</returns>
    public static ParentProcess? Watch(int id, Action ended)
    {
        try
        {
            var process = Process.GetProcessById(id);
            process.EnableRaisingEvents = true;
            process.Exited += (_, _) => ended();
            return new ParentProcess(process);
        }
        catch (ArgumentException)
        {
            ended();
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception or NotSupportedException)
        {
            // The end of the streams tells in most cases.
            return null;
        }
    }

    public void Dispose() => _process.Dispose();
}
