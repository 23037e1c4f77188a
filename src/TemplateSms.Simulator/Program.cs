using System.CommandLine;
using TemplateSms.Simulator.Running;

namespace TemplateSms.Simulator;

/// <summary>The simulator's own command line.</summary>
// Written out: for statements alone, the web SDK would declare a public class, which is no part of the API.
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        var result = SimulateCommand.CreateRoot().Parse(args);
        var configuration = new InvocationConfiguration { ProcessTerminationTimeout = null };
        var exitCode = await Interruptible.RunAsync(stop => result.InvokeAsync(configuration, stop), TimeSpan.FromSeconds(5)).ConfigureAwait(false);
        return result.Errors.Count > 0 && result.Action is not { ClearsParseErrors: true } ? GatewayRun.Usage : exitCode;
    }
}
