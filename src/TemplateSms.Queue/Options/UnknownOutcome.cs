namespace TemplateSms.Queue;

/// <summary>The way of a queue with messages that may have reached the gateway, and of which nobody knows whether it took them.</summary>
public enum UnknownOutcome
{
    /// <summary>Sets the message aside until a receipt, a report or a person says what became of it. It is never sent twice.</summary>
    SetAside,

    /// <summary>Sends the message again. Recipients may get it twice, and both are billed.</summary>
    SendAgain,
}
