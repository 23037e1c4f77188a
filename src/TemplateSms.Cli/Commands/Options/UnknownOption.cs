using System.CommandLine;
using System.CommandLine.Parsing;
using TemplateSms.Cli.Reading;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Cli.Commands.Options;

/// <summary>Refuses an argument that begins like an option and names no file: <c>--explian</c> is a slip, and no path.</summary>
internal static class UnknownOption
{
    public static void Refuse(Command command) => command.Validators.Add(result =>
    {
        foreach (var token in result.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens))
        {
            if (token.Value.StartsWith('-') && token.Value != TemplateSet.StandardInput && !Path.Exists(token.Value))
                result.AddError($"'{token.Value}' is not an option of 'smstpl {NameOf(command)}'{Spelling.DidYouMean(token.Value, NamesOf(command))}");
        }
    });

    private static string NameOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand ? $"{parent.Name} {command.Name}" : command.Name;

    private static IEnumerable<string> NamesOf(Command command) => command.Options.SelectMany(option => option.Aliases.Prepend(option.Name));
}
