using TemplateSms.Simulator;
using TemplateSms.Simulator.Running;

var result = SimulateCommand.CreateRoot().Parse(args);
var exitCode = await result.InvokeAsync();
return result.Errors.Count > 0 && result.Action is not { ClearsParseErrors: true } ? GatewayRun.Usage : exitCode;
