using System.CommandLine;
using TemplateSms.Cli.Accounts;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Commands.Accounts;

/// <summary><c>smstpl campaign-report</c>: what the account sent in a period.</summary>
internal static class CampaignReportCommand
{
    public static Command Create(CommandStreams streams)
    {
        var from = new Option<string>("--from") { Description = "The start of the period on the account's clock: a day, or a day and a time.", HelpName = "time", Required = true };
        var to = new Option<string?>("--to") { Description = "The end of the period, in the same form. A day alone means its first minute. Default: now.", HelpName = "time" };
        var output = new Option<string?>("--output", "-o") { Description = "The file for the gateway's unchanged zip archive. An existing file is not overwritten.", HelpName = "report.zip" };
        var command = new Command("campaign-report", "Prints the gateway's report on the messages that the account sent in a period, as CSV.") { from, to, output };
        var account = AccountOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => CampaignReports.RunAsync(
            result.GetRequiredValue(from), result.GetValue(to), result.GetValue(output), account.Read(result), streams, cancellationToken));
        return command;
    }
}
