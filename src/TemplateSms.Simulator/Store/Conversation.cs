namespace TemplateSms.Simulator.Store;

/// <summary>The messages to and from one number: how many, and the newest.</summary>
internal sealed record Conversation(string Number, int Count, GatewayMessage Last);
