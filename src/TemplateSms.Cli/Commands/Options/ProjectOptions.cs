using System.CommandLine;
using TemplateSms.Language.Sms;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Commands.Options;

/// <summary>The options that stand for properties of the build, which the command line does not read.</summary>
internal sealed class ProjectOptions
{
    private readonly Option<bool> _stop = new("--stop-restriction-lifted")
    {
        Description = "Treats the account's STOP restriction as lifted, like the property SmsStopRestrictionLifted in a build. "
            + "'smstpl_stop_restriction_lifted' in an .editorconfig goes before it.",
    };

    private readonly Option<GatewaySet> _gateway = GatewayOption.Create();

    /// <summary>Adds the options to a command.</summary>
    public static ProjectOptions AddTo(Command command)
    {
        var options = new ProjectOptions();
        command.Add(options._gateway);
        command.Add(options._stop);
        return options;
    }

    /// <summary>The values that a command line gives.</summary>
    public ProjectFacts Read(ParseResult result) => new(result.GetValue(_stop), result.GetRequiredValue(_gateway));
}
