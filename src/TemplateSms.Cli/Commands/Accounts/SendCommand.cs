using System.CommandLine;
using TemplateSms.Cli.Accounts;
using TemplateSms.Cli.Invocation;
using TemplateSms.Language.Sms;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Commands.Accounts;

/// <summary><c>smstpl send</c>: one message to one number.</summary>
internal static class SendCommand
{
    private const int MostSegments = 6;

    public static Command Create(CommandStreams streams)
    {
        var to = new Argument<string>("number") { Description = "The recipient's number, with the country code or in French national form." };
        var file = new Argument<string?>("file") { Description = "A template.", Arity = ArgumentArity.ZeroOrOne };
        var text = new Option<string?>("--text") { Description = "A text to send instead of a template.", HelpName = "text" };
        var segments = new Option<int>("--segments") { Description = "The maximum number of segments for --text, 1 to 6.", HelpName = "count", DefaultValueFactory = _ => 1 };
        var data = new Option<string?>("--data")
        {
            Description = "A JSON file with an object of values by parameter; - reads standard input. Not needed for a template without parameters.",
            HelpName = "data.json",
        };
        var culture = new Option<string?>("--culture") { Description = "The recipient's culture, which chooses among the texts of the template.", HelpName = "tag" };
        var sender = new Option<string?>("--sender") { Description = "The sender. Default: the template's or the account's.", HelpName = "name" };
        var tracker = new Option<string?>("--tracker") { Description = "The tracker that delivery receipts return. Default: the template's.", HelpName = "tracker" };
        var stop = new Option<bool>("--stop-restriction-lifted") { Description = "Treats the account's STOP restriction as lifted, like the setting StopRestrictionLifted." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Prints the message without sending it. Needs no key." };
        var command = new Command("send", "Sends one message to one number, without retries, and prints the outcome.") { to, file, text, segments, data, culture, sender, tracker, stop, dryRun };
        var account = AccountOptions.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is null == result.GetValue(text) is null)
                result.AddError("Give either a template or --text.");
            else if (result.GetValue(text) is not null && (result.GetValue(data) is not null || result.GetValue(culture) is not null))
                result.AddError("--data and --culture go with a template.");
            if (result.GetResult(segments) is { Implicit: false } && result.GetValue(segments) is < 1 or > MostSegments)
                result.AddError($"--segments takes 1 to {MostSegments}.");
            if (result.GetValue(sender) is { } name && GatewayRules.Isendpro.ProblemOfSender(name) is { } problem)
                result.AddError($"--sender: {problem}");
        });
        command.SetAction((result, cancellationToken) =>
        {
            var isLifted = result.GetValue(stop);
            var options = new SmsSendOptions { Sender = result.GetValue(sender) is { } name ? SenderId.Parse(name) : null, Tracker = result.GetValue(tracker) };
            var send = new SendRequest(
                result.GetRequiredValue(to),
                result.GetValue(file),
                result.GetValue(text),
                result.GetValue(segments),
                result.GetValue(data),
                result.GetValue(culture),
                new ProjectFacts(isLifted, GatewaySet.Default),
                options,
                result.GetValue(dryRun));
            return SingleSend.RunAsync(send, account.Read(result) with { StopRestrictionLifted = isLifted }, streams, cancellationToken);
        });
        return command;
    }
}
