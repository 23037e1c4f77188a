using System.CommandLine;
using System.CommandLine.Invocation;

namespace TemplateSms.Cli.Help;

/// <summary>The usual help, and examples below it.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        var examples = CommandExamples.Of(parseResult.CommandResult.Command.Name);
        var width = examples.Max(example => example.Line.Length);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (line, meaning) in examples)
            output.WriteLine($"  {line.PadRight(width)}  {meaning}");
        output.WriteLine();
        return exitCode;
    }
}
