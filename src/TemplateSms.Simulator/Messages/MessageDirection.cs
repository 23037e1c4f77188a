namespace TemplateSms.Simulator;

/// <summary>The direction of a message.</summary>
public enum MessageDirection
{
    /// <summary>To the phone: a client sent it.</summary>
    Out,

    /// <summary>From the phone: a reply, as the person who holds it would write.</summary>
    In,
}
