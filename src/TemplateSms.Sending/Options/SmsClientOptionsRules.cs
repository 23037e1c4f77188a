using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TemplateSms.Sending.Options;

/// <summary>The rules of an account's address, times and counts.</summary>
internal static class SmsClientOptionsRules
{
    private const int MostRetries = 10;
    private const int MostConcurrent = 10_000;
    private const double LeastPerSecond = 0.001;
    private const double MostPerSecond = 100_000;
    private const int LeastStatus = 300;
    private const int MostStatus = 599;
    private static readonly TimeSpan _longestTimeout = TimeSpan.FromDays(1);
    private static readonly TimeSpan _longestBatch = TimeSpan.FromDays(7);
    private static readonly TimeSpan _shortestDelay = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan _longestDelay = TimeSpan.FromMinutes(1);

    /// <exception cref="OptionsValidationException">An option breaks its rule.</exception>
    public static void ThrowIfInvalid(SmsClientOptions options)
    {
        string[] failures = [.. options.Faults().Select(fault => fault.ErrorMessage ?? "")];
        if (failures.Length > 0)
            throw new OptionsValidationException(options.GetType().Name, options.GetType(), failures);
    }

    public static IEnumerable<ValidationResult> Check(SmsClientOptions options)
    {
        if (CheckBaseAddress(options.BaseAddress) is { } address)
            yield return Fault(nameof(SmsClientOptions.BaseAddress), address);
        if (options.Timeout <= TimeSpan.Zero || options.Timeout > _longestTimeout)
            yield return Fault(nameof(SmsClientOptions.Timeout), "it must be over 0 and at most one day");
        if (options.BatchTimeout is { } batch && (batch <= TimeSpan.Zero || batch > _longestBatch))
            yield return Fault(nameof(SmsClientOptions.BatchTimeout), "it must be over 0 and at most seven days");
        if (options.NotTakenStatuses.Any(status => status is < LeastStatus or > MostStatus))
            yield return Fault(nameof(SmsClientOptions.NotTakenStatuses), "a status must be 300 to 599");
        if (options.MaxRetries is < 0 or > MostRetries)
            yield return Fault(nameof(SmsClientOptions.MaxRetries), "it must be 0 to 10");
        if (options.RetryDelay < _shortestDelay || options.RetryDelay > _longestDelay)
            yield return Fault(nameof(SmsClientOptions.RetryDelay), "it must be 1 ms to 1 minute");
        if (options.MaxConcurrentRequests is < 1 or > MostConcurrent)
            yield return Fault(nameof(SmsClientOptions.MaxConcurrentRequests), "it must be 1 to 10000");
        if (options.MaxRequestsPerSecond is { } rate && !(rate is >= LeastPerSecond and <= MostPerSecond))
            yield return Fault(nameof(SmsClientOptions.MaxRequestsPerSecond), "it must be 0.001 to 100000");
    }

    public static ValidationResult Fault(string option, string rule) => new($"{option} is not valid: {rule}.", [option]);

    private static string? CheckBaseAddress(Uri? address)
    {
        if (address is null)
            return "it is missing";
        if (!address.IsAbsoluteUri)
            return "it must be absolute";
        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            return "it must be https, or http on loopback";
        return address.UserInfo.Length + address.Query.Length + address.Fragment.Length > 0
            ? "it must have no user, query or fragment"
            : null;
    }
}
