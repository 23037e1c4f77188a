namespace TemplateSms.Queue.Messages;

/// <summary>Result of keeping a message.</summary>
/// <param name="Id">The id of the message that is kept under its key; null while only the ledger could tell.</param>
/// <param name="Reference">That message's reference; null where it has none, or while only the ledger could tell.</param>
/// <param name="IsSame">Whether it has the same text, sender and recipient.</param>
internal readonly record struct Added(Guid? Id, string? Reference, bool IsSame);
