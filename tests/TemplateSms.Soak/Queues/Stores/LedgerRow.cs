namespace TemplateSms.Soak.Queues.Stores;

/// <summary>A message as the queue's ledger has it.</summary>
/// <param name="Reference">The reference that it goes out with.</param>
/// <param name="Key">The key that it was queued with.</param>
/// <param name="State">Its state.</param>
/// <param name="Reason">The reason of the state.</param>
/// <param name="Releases">How often somebody has allowed another attempt.</param>
/// <param name="NotReached">How many attempts did not reach the gateway.</param>
/// <param name="Created">When it was queued.</param>
/// <param name="Claimed">When its last attempt was claimed; null where there is none.</param>
internal sealed record LedgerRow(
    string Reference, string? Key, string State, string? Reason, int Releases, int NotReached, DateTimeOffset Created, DateTimeOffset? Claimed)
{
    public bool IsAccepted => State == "accepted";

    public bool IsUnknown => State == "unknown";

    public bool IsExpired => State == "expired";

    /// <summary>Whether nothing more becomes of it by itself.</summary>
    public bool IsFinal => State is "accepted" or "rejected" or "unknown" or "expired" or "cancelled";
}
