using System.CommandLine;
using TemplateSms.Cli.Commands.Options;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Measuring;

namespace TemplateSms.Cli.Commands;

/// <summary><c>smstpl measure</c>: encoding, units and segments of finished texts.</summary>
internal static class MeasureCommand
{
    public static Command Create(CommandStreams streams)
    {
        var text = new Option<string?>("--text")
        {
            Description = "The text to measure. Default: JSON lines {\"id\":…,\"text\":…} from standard input.",
            HelpName = "text",
        };
        var command = new Command("measure", "Measures texts: encoding, units (septets or UTF-16 units) and segments.") { text };
        var gateway = GatewayOption.Create();
        command.Add(gateway);
        command.SetAction((result, cancellationToken) => result.GetValue(text) is { } one
            ? SingleMeasure.WriteAsync(one, result.GetRequiredValue(gateway), streams.Output)
            : MeasureLines.RunAsync(streams, cancellationToken));
        return command;
    }
}
