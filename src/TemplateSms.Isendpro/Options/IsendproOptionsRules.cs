using System.ComponentModel.DataAnnotations;
using TemplateSms.Shared;

namespace TemplateSms.Isendpro.Options;

/// <summary>
/// The rules of an account's options, beyond those that are required; the words never repeat the key.
/// </summary>
internal static class IsendproOptionsRules
{
    // The small images of Alpine and the chiseled ones come without.
    private const string UnknownZone = "it names no time zone that this system knows; on Linux, the package tzdata has them";

    public static IEnumerable<ValidationResult> Check(IsendproOptions options)
    {
        if (CheckApiKey(options.ApiKey) is { } key)
            yield return Fault(nameof(IsendproOptions.ApiKey), key);
        if (CheckBaseAddress(options.BaseAddress) is { } address)
            yield return Fault(nameof(IsendproOptions.BaseAddress), address);
        if (CheckSender(options.Sender) is { } sender)
            yield return Fault(nameof(IsendproOptions.Sender), sender);
        if (!string.IsNullOrEmpty(options.TimeZone) && !TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _))
            yield return Fault(nameof(IsendproOptions.TimeZone), UnknownZone);
        if (CheckGmtZone(options.GmtZone) is { } gmtZone)
            yield return Fault(nameof(IsendproOptions.GmtZone), gmtZone);
        if (!Enum.IsDefined(options.Region))
            yield return Fault(nameof(IsendproOptions.Region), "it must be International or France");
        if (!Enum.IsDefined(options.QuietHours))
            yield return Fault(nameof(IsendproOptions.QuietHours), "it must be Refuse or Schedule");
        foreach (var fault in LimitRules.Check(options))
            yield return fault;
    }

    public static ValidationResult Fault(string option, string rule) => new($"{option} is not valid: {rule}.", [option]);

    private static string? CheckApiKey(string? key)
    {
        if (string.IsNullOrEmpty(key))
            return null;
        if (char.IsWhiteSpace(key[0]) || char.IsWhiteSpace(key[^1]))
            return "it begins or ends with white space";
        return key.Any(char.IsControl) || key.Any(char.IsSurrogate) ? "it has a character that no key has" : null;
    }

    private static string? CheckBaseAddress(Uri? address)
    {
        if (address is null)
            return null;
        if (!address.IsAbsoluteUri)
            return "it must be absolute";
        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            return "it must be https, or http on loopback";
        return address.UserInfo.Length + address.Query.Length + address.Fragment.Length > 0
            ? "it must have no user, query or fragment"
            : null;
    }

    private static string? CheckGmtZone(string? zone)
    {
        if (zone is null)
            return null;
        if (!GmtZones.Contain(zone))
            return "it is not one of the 90 names that the gateway takes; Europe/Paris and UTC are not among them";
        return GmtZones.TryFind(zone, out _) ? null : UnknownZone;
    }

    private static string? CheckSender(string? sender)
    {
        if (sender is null)
            return null;

        var rule = SenderRule.Check(sender);
        return rule.Problem is SenderProblem.None ? null : rule.Describe(sender);
    }
}
