using System.ComponentModel.DataAnnotations;

namespace TemplateSms.Isendpro.Options;

/// <summary>The ranges of an account's times and counts.</summary>
internal static class LimitRules
{
    private const int MostRetries = 10;
    private const int MostConcurrent = 10_000;
    private const int MostRecipients = 10_000;
    private const double LeastPerSecond = 0.001;
    private const double MostPerSecond = 100_000;
    private static readonly TimeSpan _longestTimeout = TimeSpan.FromDays(1);
    private static readonly TimeSpan _shortestDelay = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan _longestDelay = TimeSpan.FromMinutes(1);

    public static IEnumerable<ValidationResult> Check(IsendproOptions options)
    {
        if (options.Timeout <= TimeSpan.Zero || options.Timeout > _longestTimeout)
            yield return IsendproOptionsRules.Fault(nameof(IsendproOptions.Timeout), "it must be over 0 and at most one day");
        if (options.MaxRetries is < 0 or > MostRetries)
            yield return IsendproOptionsRules.Fault(nameof(IsendproOptions.MaxRetries), "it must be 0 to 10");
        if (options.RetryDelay < _shortestDelay || options.RetryDelay > _longestDelay)
            yield return IsendproOptionsRules.Fault(nameof(IsendproOptions.RetryDelay), "it must be 1 ms to 1 minute");
        if (options.MaxConcurrentRequests is < 1 or > MostConcurrent)
            yield return IsendproOptionsRules.Fault(nameof(IsendproOptions.MaxConcurrentRequests), "it must be 1 to 10000");
        if (options.MaxRequestsPerSecond is { } rate && !(rate is >= LeastPerSecond and <= MostPerSecond))
            yield return IsendproOptionsRules.Fault(nameof(IsendproOptions.MaxRequestsPerSecond), "it must be 0.001 to 100000");
        if (options.MaxRecipientsPerRequest is < 1 or > MostRecipients)
            yield return IsendproOptionsRules.Fault(nameof(IsendproOptions.MaxRecipientsPerRequest), "it must be 1 to 10000");
    }
}
