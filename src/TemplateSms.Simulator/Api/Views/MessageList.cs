using TemplateSms.Simulator.Store;

namespace TemplateSms.Simulator.Api.Views;

/// <summary>Messages, newest first.</summary>
/// <param name="Total">How many the filter takes in all.</param>
/// <param name="Messages">Those of this page; the next page is before the last one's id.</param>
internal sealed record MessageList(int Total, IReadOnlyList<Message> Messages)
{
    public static MessageList From(MessagePage page, GatewayRules rules) =>
        new(page.Total, [.. page.Messages.Select(message => Message.From(message, rules))]);
}
