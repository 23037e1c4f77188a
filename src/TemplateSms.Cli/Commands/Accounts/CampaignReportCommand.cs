using System.CommandLine;
using TemplateSms.Cli.Accounts;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Commands.Accounts;

/// <summary><c>smstpl campaign-report</c>: what the account sent in a period.</summary>
internal static class CampaignReportCommand
{
    public static Command Create(CommandStreams streams)
    {
        var from = new Option<string>("--from") { Description = "The beginning on the account's clock: a day, or a day and a minute.", HelpName = "time", Required = true };
        var to = new Option<string?>("--to") { Description = "The end, in the same form; a day alone is its first minute. Now unless given.", HelpName = "time" };
        var output = new Option<string?>("--output", "-o") { Description = "A file to write the gateway's zip to, as it is; one that is there is not replaced.", HelpName = "report.zip" };
        var command = new Command("campaign-report", "Prints the gateway's report on what the account sent in a period, as csv.") { from, to, output };
        var account = AccountOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => CampaignReports.RunAsync(
            result.GetRequiredValue(from), result.GetValue(to), result.GetValue(output), account.Read(result), streams, cancellationToken));
        return command;
    }
}
