using System.Diagnostics;
using System.Text;

namespace TemplateSms.TestKit.Builds;

/// <summary>Runs a program and keeps what it says.</summary>
public static class CommandProcess
{
    // A guard against a command that hangs, far above what any needs.
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(10);

    /// <summary>Runs a program to its end, with nothing on its input.</summary>
    /// <param name="environment">What it sees besides the variables of this process.</param>
    public static async Task<BuildResult> RunAsync(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = new Process { StartInfo = StartInfo(program, folder, environment, arguments) };
        var output = new StringBuilder();
        void Keep(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is not null)
            {
                lock (output)
                    output.Append(line.Data).Append('\n');
            }
        }

        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var guard = new CancellationTokenSource(_limit);
        try
        {
            await process.WaitForExitAsync(guard.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {arguments[0]} did not end; it said:\n{output}");
        }

        return new BuildResult(process.ExitCode, output.ToString());
    }

    private static ProcessStartInfo StartInfo(string program, string folder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var info = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // The test host was started by MSBuild, whose own settings must not steer the build under test.
        foreach (var name in info.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            info.Environment.Remove(name);
        info.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        info.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        info.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        info.Environment["DOTNET_NOLOGO"] = "1";
        info.Environment.Remove("CI");
        foreach (var (name, value) in environment)
            info.Environment[name] = value;
        return info;
    }
}
