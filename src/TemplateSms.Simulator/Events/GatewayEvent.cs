using TemplateSms.Simulator.Api.Views;

namespace TemplateSms.Simulator.Events;

/// <summary>Something that listeners hear of: its name, and its data when someone asks.</summary>
internal sealed record GatewayEvent(string Name, Func<object> Data)
{
    /// <summary>The account changed; its state is read when the event is told, so that one event stands for many changes.</summary>
    public static readonly GatewayEvent Account = new("account", () => throw new InvalidOperationException("The account's state is read by the listener."));

    public static readonly GatewayEvent Cleared = new("cleared", () => new object());

    public static GatewayEvent Of(GatewayMessage message) => new("message", () => Message.From(message));

    public static GatewayEvent Deleted(long id) => new("deleted", () => new { id });
}
