using System.CommandLine;

namespace TemplateSms.Cli.Commands;

/// <summary>The option that stands for the build's property <c>SmsStopRestrictionLifted</c>, which the command line does not read.</summary>
internal static class StopRestrictionOption
{
    public static Option<bool> Create() => new("--stop-restriction-lifted")
    {
        Description = "The account's STOP restriction is lifted, as the property SmsStopRestrictionLifted says in a build. "
            + "'smstpl_stop_restriction_lifted' in an .editorconfig goes before it.",
    };
}
