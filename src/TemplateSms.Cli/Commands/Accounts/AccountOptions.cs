using System.CommandLine;
using System.CommandLine.Parsing;
using TemplateSms.Cli.Accounts;

namespace TemplateSms.Cli.Commands.Accounts;

/// <summary>The options of every command that asks something of the gateway. A key is none of them.</summary>
internal sealed class AccountOptions
{
    private readonly Option<string> _userSecrets = new("--user-secrets")
    {
        Description = $"The user secrets to read the section Isendpro from: the UserSecretsId of a project, or {AccountRequest.OwnId}. Environment variables (Isendpro__ApiKey) take precedence.",
        HelpName = "id",
        DefaultValueFactory = _ => AccountRequest.OwnId,
    };

    private readonly Option<Uri?> _baseAddress = new("--base-address")
    {
        Description = "The gateway's address, such as that of 'smstpl simulate'. Default: the address in the settings, or else the provider's.",
        HelpName = "url",
        CustomParser = ReadAddress,
    };

    /// <summary>The option for the user secrets.</summary>
    public Option<string> UserSecrets => _userSecrets;

    /// <summary>Adds the options to a command.</summary>
    public static AccountOptions AddTo(Command command)
    {
        var options = new AccountOptions();
        command.Add(options._userSecrets);
        command.Add(options._baseAddress);
        command.Add(RefusedKey());
        return options;
    }

    /// <summary>The account that a command line names.</summary>
    public AccountRequest Read(ParseResult result) => new(result.GetRequiredValue(_userSecrets), result.GetValue(_baseAddress));

    private static Option<string[]> RefusedKey()
    {
        var key = new Option<string[]>("--api-key", "--apikey", "--key", "--keyid") { Hidden = true, Arity = ArgumentArity.ZeroOrMore };
        key.Validators.Add(static result => result.AddError(
            "A key is no argument, since other users of this machine and the shell's history see arguments: "
                + $"keep it in user secrets ('dotnet user-secrets set Isendpro:ApiKey KEY --id {AccountRequest.OwnId}') or in the environment (Isendpro__ApiKey)."));
        return key;
    }

    private static Uri? ReadAddress(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
            return address;
        result.AddError("--base-address takes an absolute address of https, or of http on this machine.");
        return null;
    }
}
