namespace TemplateSms.Soak.Bus;

/// <summary>A whole message on the bus, as it is without a ledger.</summary>
/// <param name="Reference">The reference that it goes out with.</param>
/// <param name="Number">The recipient.</param>
public sealed record SendNow(string Reference, string Number);
