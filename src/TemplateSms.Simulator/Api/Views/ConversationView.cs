using TemplateSms.Simulator.Store;

namespace TemplateSms.Simulator.Api.Views;

/// <summary>The messages to and from one number.</summary>
/// <param name="Number">The number, in international digits; as written when it is no phone number.</param>
/// <param name="Count">How many messages.</param>
/// <param name="Last">The newest.</param>
internal sealed record ConversationView(string Number, int Count, Message Last)
{
    public static ConversationView From(Conversation conversation, GatewayRules rules) =>
        new(conversation.Number, conversation.Count, Message.From(conversation.Last, rules));
}
