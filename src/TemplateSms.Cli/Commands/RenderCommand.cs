using System.CommandLine;
using TemplateSms.Cli.Commands.Options;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Rendering;

namespace TemplateSms.Cli.Commands;

/// <summary><c>smstpl render</c>: the text that the compiled code of a template makes.</summary>
internal static class RenderCommand
{
    public static Command Create(CommandStreams streams)
    {
        var file = new Argument<string?>("file") { Description = "A template.", Arity = ArgumentArity.ZeroOrOne };
        var data = new Option<string?>("--data")
        {
            Description = "A JSON file with an object of values by parameter; - reads standard input. Not needed for a template without parameters.",
            HelpName = "data.json",
        };
        var sample = new Option<bool>("--sample")
        {
            Description = "Makes sample values that fit the parameters, and prints them to standard error as the start of a data file.",
        };
        var culture = new Option<string?>("--culture")
        {
            Description = "The recipient's culture, which chooses among the texts of the template. Default: the text of the base template.",
            HelpName = "tag",
        };
        var cases = new Option<string?>("--cases")
        {
            Description = "A file of JSON lines {\"id\":…,\"template\":…,\"params\":…,\"data\":…}, answered by {\"id\":…,\"text\":…} or {\"id\":…,\"error\":…}; - reads standard input.",
            HelpName = "cases.jsonl",
        };
        var command = new Command("render", "Compiles templates as the build does, runs them with data, and prints the messages.") { file, data, sample, culture, cases };
        var project = ProjectOptions.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is null == result.GetValue(cases) is null)
                result.AddError("Give either a template or --cases.");
            else if (result.GetValue(cases) is not null && result.GetValue(data) is not null)
                result.AddError("--data goes with a template; cases bring their own.");
            else if (result.GetValue(sample) && (result.GetValue(cases) ?? result.GetValue(data)) is not null)
                result.AddError("--sample makes the data itself; leave out --data and --cases.");
            else if (result.GetValue(cases) is not null && result.GetValue(culture) is not null)
                result.AddError("--culture goes with a template; a case has one text.");
        });
        command.SetAction((result, cancellationToken) => result.GetValue(cases) is { } path
            ? RenderInput.CasesAsync(path, streams, cancellationToken)
            : RenderInput.FileAsync(result.GetValue(file)!, result.GetValue(data), result.GetValue(sample), result.GetValue(culture), project.Read(result), streams, cancellationToken));
        return command;
    }
}
