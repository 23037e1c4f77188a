namespace TemplateSms.Isendpro.Options;

/// <summary>What bounds an account's requests. While it stays the same, so do their queue, their breaker and their budget.</summary>
internal sealed record Limits(int MaxRetries, TimeSpan RetryDelay, bool RetryUnknownOutcomes, int MaxConcurrentRequests, double? MaxRequestsPerSecond)
{
    public static Limits Of(IsendproOptions options) => new(
        options.MaxRetries,
        options.RetryDelay,
        options.RetryUnknownOutcomes,
        options.MaxConcurrentRequests,
        options.MaxRequestsPerSecond);
}
