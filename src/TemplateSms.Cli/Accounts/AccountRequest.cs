namespace TemplateSms.Cli.Accounts;

/// <summary>The account that a command line names.</summary>
/// <param name="UserSecretsId">The id of the user secrets that are read.</param>
/// <param name="BaseAddress">The gateway's address; null for the settings'.</param>
/// <param name="StopRestrictionLifted">Whether the account's STOP restriction is lifted, whatever the settings say.</param>
internal sealed record AccountRequest(string UserSecretsId, Uri? BaseAddress, bool StopRestrictionLifted = false)
{
    /// <summary>The id of user secrets that belong to no project.</summary>
    public const string OwnId = "smstpl";
}
