namespace TemplateSms.Simulator.Store;

/// <summary>Some of the messages that a filter takes, newest first, and how many it takes in all.</summary>
internal sealed record MessagePage(int Total, IReadOnlyList<GatewayMessage> Messages);
