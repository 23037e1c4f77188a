namespace TemplateSms.Twilio.Options;

/// <summary>The rules of an account's options, beyond those that are required and those of every client; the words never repeat a secret.</summary>
internal static class TwilioOptionsRules
{
    private const int MostSeconds = 36_000;

    public static IEnumerable<(string Option, string Rule)> Check(TwilioOptions options)
    {
        if (!string.IsNullOrEmpty(options.AccountSid) && !Sid.Is(options.AccountSid, Sid.Account))
            yield return (nameof(TwilioOptions.AccountSid), "it must be AC and 32 hexadecimal digits");
        foreach (var fault in CheckSecrets(options))
            yield return fault;
        if (options.Sender is { } sender && GatewayRules.Twilio.ProblemOfSender(sender) is { } problem)
            yield return (nameof(TwilioOptions.Sender), problem);
        if (options.StatusCallback is { } callback && !(callback.IsAbsoluteUri && callback.Scheme is "http" or "https" && callback.Fragment.Length == 0))
            yield return (nameof(TwilioOptions.StatusCallback), "it must be absolute, http or https, without a fragment");
        if (options.ValidityPeriod is { } validity && (validity.Ticks % TimeSpan.TicksPerSecond != 0 || validity.TotalSeconds is < 1 or > MostSeconds))
            yield return (nameof(TwilioOptions.ValidityPeriod), "it must be whole seconds, 1 to 36000");
    }

    private static IEnumerable<(string Option, string Rule)> CheckSecrets(TwilioOptions options)
    {
        var hasKey = options.ApiKeySid is not null || options.ApiKeySecret is not null;
        if (options.AuthToken is null && !hasKey)
            yield return (nameof(TwilioOptions.AuthToken), "it is missing, and so is an API key in its place");
        if (options.AuthToken is not null && hasKey)
            yield return (nameof(TwilioOptions.AuthToken), "there is an API key too; give one of the two");
        if (options.AuthToken is { } token && CheckSecret(token) is { } rule)
            yield return (nameof(TwilioOptions.AuthToken), rule);
        if (hasKey && !Sid.Is(options.ApiKeySid, Sid.ApiKey))
            yield return (nameof(TwilioOptions.ApiKeySid), "it must be SK and 32 hexadecimal digits");
        if (hasKey && CheckSecret(options.ApiKeySecret ?? "") is { } secret)
            yield return (nameof(TwilioOptions.ApiKeySecret), secret);
    }

    private static string? CheckSecret(string secret)
    {
        if (secret.Length == 0)
            return "it is empty";
        return secret.Any(c => c is <= ' ' or > '~') ? "it has a character that none has" : null;
    }
}
