using System.CommandLine;
using TemplateSms.Cli.Invocation;
using TemplateSms.LanguageServer.Hosting;

namespace TemplateSms.Cli.Commands.Editors;

/// <summary><c>smstpl lsp</c>: the language server, which an editor starts.</summary>
internal static class LspCommand
{
    public static Command Create()
    {
        var command = new Command("lsp", "Serves an editor over standard input and output, in the language server protocol.")
        {
            // Clients pass it by habit.
            new Option<bool>("--stdio") { Description = "Uses standard input and output. This is always the case; editors may pass the option." },
        };
        command.SetAction(static async (_, cancellationToken) =>
        {
            await using var input = Console.OpenStandardInput();
            await using var output = Console.OpenStandardOutput();
            var isOrderly = await TemplateLanguageServer.ServeAsync(input, output, cancellationToken).ConfigureAwait(false);
            return isOrderly ? ExitCode.Success : ExitCode.Faults;
        });
        return command;
    }
}
