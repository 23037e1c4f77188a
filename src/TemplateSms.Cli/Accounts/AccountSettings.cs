using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using TemplateSms.Cli.Invocation;
using TemplateSms.Isendpro;

namespace TemplateSms.Cli.Accounts;

/// <summary>The options of an account, from the user secrets and the environment. A key is never an argument.</summary>
internal static class AccountSettings
{
    private const string Section = "Isendpro";

    // What a dry run would send has no key in it.
    private const string NoKey = "none";

    /// <summary>Reads the options.</summary>
    /// <param name="request">The account.</param>
    /// <param name="streams">Where settings come from.</param>
    /// <param name="needsKey">Whether something is asked of the gateway.</param>
    /// <exception cref="AccountException">They cannot be used; its message says what to do.</exception>
    public static IsendproOptions Read(AccountRequest request, CommandStreams streams, bool needsKey)
    {
        var options = new IsendproOptions();
        try
        {
            streams.ReadSettings(request.UserSecretsId).GetSection(Section).Bind(options);
        }
        catch (Exception exception) when (exception is InvalidOperationException or InvalidDataException or IOException or UnauthorizedAccessException or FormatException)
        {
            // Its message may hold a value.
            throw new AccountException($"the settings of the section '{Section}', from the user secrets '{request.UserSecretsId}' and the environment, cannot be read: one of them has an invalid value");
        }

        options.BaseAddress = request.BaseAddress ?? options.BaseAddress;
        options.StopRestrictionLifted |= request.StopRestrictionLifted;
        // Whoever runs a command decides about the next run.
        options.RetryUnknownOutcomes = false;
        if (string.IsNullOrEmpty(options.ApiKey))
            options.ApiKey = needsKey ? throw new AccountException(NoKeyAdvice(request.UserSecretsId)) : NoKey;
        return options;
    }

    /// <summary>Makes the client of an account.</summary>
    /// <exception cref="AccountException">An option breaks its rule.</exception>
    public static IsendproClient Open(IsendproOptions options, System.Net.Http.HttpClient http)
    {
        try
        {
            return new IsendproClient(http, options);
        }
        catch (OptionsValidationException exception)
        {
            throw new AccountException($"the settings of the section '{Section}' cannot be used: {string.Join(" ", exception.Failures)}");
        }
    }

    private static string NoKeyAdvice(string userSecretsId) =>
        "there is no key of an account: 'dotnet user-secrets set Isendpro:ApiKey KEY --id " + userSecretsId + "' keeps it outside of the project, "
            + "and the environment variable Isendpro__ApiKey goes before it";
}
