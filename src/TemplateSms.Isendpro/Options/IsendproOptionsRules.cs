using TemplateSms.Shared;

namespace TemplateSms.Isendpro.Options;

/// <summary>
/// The rules of an account's options, beyond those that are required and those of every client; the words never repeat the key.
/// </summary>
internal static class IsendproOptionsRules
{
    private const int MostRecipients = 10_000;

    // The small images of Alpine and the chiseled ones come without.
    private const string UnknownZone = "it names no time zone that this system knows; on Linux, the package tzdata has them";

    public static IEnumerable<(string Option, string Rule)> Check(IsendproOptions options)
    {
        if (CheckApiKey(options.ApiKey) is { } key)
            yield return (nameof(IsendproOptions.ApiKey), key);
        if (options.BaseAddress is { IsAbsoluteUri: true } address && IsOutsideTheApi(address))
            yield return (nameof(IsendproOptions.BaseAddress), $"the provider's operations are under {IsendproOptions.Provider}");
        if (CheckSender(options.Sender) is { } sender)
            yield return (nameof(IsendproOptions.Sender), sender);
        if (!string.IsNullOrEmpty(options.TimeZone) && !TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _))
            yield return (nameof(IsendproOptions.TimeZone), UnknownZone);
        if (CheckGmtZone(options.GmtZone) is { } gmtZone)
            yield return (nameof(IsendproOptions.GmtZone), gmtZone);
        if (!Enum.IsDefined(options.Region))
            yield return (nameof(IsendproOptions.Region), "it must be International or France");
        if (!Enum.IsDefined(options.QuietHours))
            yield return (nameof(IsendproOptions.QuietHours), "it must be Refuse or Schedule");
        if (options.MaxRecipientsPerRequest is < 1 or > MostRecipients)
            yield return (nameof(IsendproOptions.MaxRecipientsPerRequest), "it must be 1 to 10000");
    }

    private static string? CheckApiKey(string? key)
    {
        if (string.IsNullOrEmpty(key))
            return null;
        if (char.IsWhiteSpace(key[0]) || char.IsWhiteSpace(key[^1]))
            return "it begins or ends with white space";
        return key.Any(char.IsControl) || key.Any(char.IsSurrogate) ? "it has a character that no key has" : null;
    }

    private static string? CheckGmtZone(string? zone)
    {
        if (zone is null)
            return null;
        if (!GmtZones.Contain(zone))
            return "it is not one of the 90 names that the gateway takes; Europe/Paris and UTC are not among them";
        return GmtZones.TryFind(zone, out _) ? null : UnknownZone;
    }

    // Every request would be answered 404, which says nothing of the message.
    private static bool IsOutsideTheApi(Uri address) =>
        string.Equals(address.Host, IsendproOptions.Provider.Host, StringComparison.OrdinalIgnoreCase)
        && !string.Equals(address.AbsolutePath.TrimEnd('/'), IsendproOptions.Provider.AbsolutePath.TrimEnd('/'), StringComparison.Ordinal);

    private static string? CheckSender(string? sender) => sender is null ? null : GatewayRules.Isendpro.ProblemOfSender(sender);
}
