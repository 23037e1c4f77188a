namespace TemplateSms.Simulator;

/// <summary>The gateway's decision on a message.</summary>
public enum MessageStatus
{
    /// <summary>It was taken, and sent to the phone; or it came from the phone.</summary>
    Accepted,

    /// <summary>It was refused; <see cref="GatewayMessage.Code"/> and <see cref="GatewayMessage.Reply"/> say why.</summary>
    Refused,

    /// <summary>It was taken, and is sent at <see cref="GatewayMessage.DueAt"/>.</summary>
    Scheduled,
}
