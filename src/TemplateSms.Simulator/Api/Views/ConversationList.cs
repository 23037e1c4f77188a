using TemplateSms.Simulator.Store;

namespace TemplateSms.Simulator.Api.Views;

/// <summary>Conversations, the one with the newest message first.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Conversations">The newest of them.</param>
internal sealed record ConversationList(int Total, IReadOnlyList<ConversationView> Conversations)
{
    public static ConversationList From(ConversationPage page, GatewayRules rules) =>
        new(page.Total, [.. page.Conversations.Select(conversation => ConversationView.From(conversation, rules))]);
}
