namespace TemplateSms.AspNetCore;

/// <summary>Keeps the numbers that want no more messages. Keep them for good: there is no store of ours, since one that forgets would be wrong.</summary>
public interface ISmsOptOutStore
{
    /// <summary>
    /// Keeps an opt-out. When this returns, the gateway is answered 200; when it throws, the application's error handling answers,
    /// 500 by default. A number may opt out twice.
    /// </summary>
    /// <param name="optOut">The opt-out.</param>
    /// <param name="cancellationToken">Cancelled when the host has stopped waiting for requests, and not when the gateway hangs up.</param>
    /// <returns>A task that ends when the opt-out is kept.</returns>
    Task AddAsync(SmsOptOut optOut, CancellationToken cancellationToken);
}
