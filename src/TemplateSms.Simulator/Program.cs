using System.CommandLine;
using TemplateSms.Simulator;
using TemplateSms.Simulator.Running;

var result = SimulateCommand.CreateRoot().Parse(args);
var configuration = new InvocationConfiguration { ProcessTerminationTimeout = null };
var exitCode = await Interruptible.RunAsync(stop => result.InvokeAsync(configuration, stop), TimeSpan.FromSeconds(5));
return result.Errors.Count > 0 && result.Action is not { ClearsParseErrors: true } ? GatewayRun.Usage : exitCode;

// The host needs no public entry point, which the web SDK declares where there is no other.
internal sealed partial class Program;
