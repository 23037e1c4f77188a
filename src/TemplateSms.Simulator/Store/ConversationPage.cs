namespace TemplateSms.Simulator.Store;

/// <summary>Some of the conversations, the one with the newest message first, and how many there are in all.</summary>
internal sealed record ConversationPage(int Total, IReadOnlyList<Conversation> Conversations);
