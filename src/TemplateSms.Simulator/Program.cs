using System.CommandLine;
using TemplateSms.Simulator;
using TemplateSms.Simulator.Running;

// Without a limit, Ctrl+C would end the process before the gateway has stopped and can say so.
var configuration = new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(5) };
var result = SimulateCommand.CreateRoot().Parse(args);
var exitCode = await result.InvokeAsync(configuration);
return result.Errors.Count > 0 && result.Action is not { ClearsParseErrors: true } ? GatewayRun.Usage : exitCode;
