using TemplateSms.Language.Sms;

namespace TemplateSms.Projects.Reading;

/// <summary>The settings that the build of a project would give its templates.</summary>
/// <param name="StopRestrictionLifted">Whether the account's STOP restriction is lifted where the folder does not say.</param>
/// <param name="Gateways">The gateways where neither the folder nor the template names any.</param>
public sealed record ProjectFacts(bool StopRestrictionLifted, GatewaySet Gateways)
{
    /// <summary>The facts of a build that says nothing.</summary>
    public static ProjectFacts Default { get; } = new(StopRestrictionLifted: false, GatewaySet.Default);
}
