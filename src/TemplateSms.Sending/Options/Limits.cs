namespace TemplateSms.Sending.Options;

/// <summary>The limits of an account's requests. While they stay the same, so do their queue, their breaker and their budget.</summary>
internal sealed record Limits(int MaxRetries, TimeSpan RetryDelay, bool RetryUnknownOutcomes, int MaxConcurrentRequests, double? MaxRequestsPerSecond)
{
    public static Limits Of(SmsClientOptions options) => new(
        options.MaxRetries,
        options.RetryDelay,
        options.RetryUnknownOutcomes,
        options.MaxConcurrentRequests,
        options.MaxRequestsPerSecond);
}
