namespace TemplateSms.Cli.Accounts;

/// <summary>An account that cannot be used as the command line and the settings have it.</summary>
internal sealed class AccountException(string message) : Exception(message);
