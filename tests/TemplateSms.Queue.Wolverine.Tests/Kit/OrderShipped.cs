namespace TemplateSms.Queue.Wolverine.Tests.Kit;

/// <summary>A command of the application, whose handler sends a message.</summary>
/// <param name="Text">The text of the message.</param>
/// <param name="Fails">Whether the handler fails after it has queued the message.</param>
public sealed record OrderShipped(string Text, bool Fails = false);
