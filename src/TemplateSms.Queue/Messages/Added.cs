namespace TemplateSms.Queue.Messages;

/// <summary>Result of keeping a message.</summary>
/// <param name="Id">The id of the message that is kept under its key.</param>
/// <param name="Reference">That message's reference.</param>
/// <param name="IsSame">Whether it has the same text, sender and recipient.</param>
internal readonly record struct Added(Guid Id, string? Reference, bool IsSame);
