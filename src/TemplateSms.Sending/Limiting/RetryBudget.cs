namespace TemplateSms.Sending.Limiting;

/// <summary>
/// Keeps retries a small part of an account's requests, so that they do not add to the load of a gateway that is failing
/// under it: every request earns a tenth of a retry, up to a hundred.
/// </summary>
internal sealed class RetryBudget
{
    private const int PerRetry = 10;
    private const int Most = 100 * PerRetry;

    private int _balance = Most;

    /// <summary>A request was made.</summary>
    public void Earn()
    {
        if (Volatile.Read(ref _balance) < Most)
            Interlocked.Increment(ref _balance);
    }

    /// <summary>Takes a retry, if there is one.</summary>
    public bool TrySpend()
    {
        if (Interlocked.Add(ref _balance, -PerRetry) >= 0)
            return true;
        Interlocked.Add(ref _balance, PerRetry);
        return false;
    }
}
