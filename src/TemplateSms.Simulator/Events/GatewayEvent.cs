namespace TemplateSms.Simulator.Events;

/// <summary>An event that listeners hear of.</summary>
/// <param name="Name">The event's name.</param>
/// <param name="Data">A <see cref="GatewayMessage"/>, or the members to tell; null where the listener reads the state itself.</param>
internal sealed record GatewayEvent(string Name, object? Data)
{
    /// <summary>The account changed; its state is read when the event is told, so that one event stands for many changes.</summary>
    public static readonly GatewayEvent Account = new("account", null);

    public static readonly GatewayEvent Cleared = new("cleared", new object());

    public static GatewayEvent Of(GatewayMessage message) => new("message", message);

    public static GatewayEvent Deleted(long id) => new("deleted", new { id });
}
