using System.Text;
using TemplateSms.Cli;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reports.Text;
using TemplateSms.Simulator.Running;

// Measured texts and their answers are UTF-8 whatever the console's code page says; and a byte-order mark is not output.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), utf8);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
using var error = new StreamWriter(Console.OpenStandardError(), utf8);
var streams = new CommandStreams(input, output, error) { HasColour = Terminal.ShowsColour, Width = Terminal.Width, ShowsProgress = Terminal.ShowsProgress };
return await Interruptible.RunAsync(stop => SmstplCommand.RunAsync(args, streams, stop), TimeSpan.FromSeconds(2)).ConfigureAwait(false);
