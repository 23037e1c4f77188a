namespace TemplateSms.Soak.Bus.Throughput;

/// <summary>A way in which messages get from their callers to the gateway.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="HasBus">Whether a bus brings them.</param>
/// <param name="HasLedger">Whether a ledger keeps them.</param>
/// <param name="MostOfARequest">The most messages of one request.</param>
internal sealed record Way(string Name, bool HasBus, bool HasLedger, int MostOfARequest);
