namespace TemplateSms;

/// <summary>What a message is for, which decides the gateway's STOP text and hours.</summary>
public enum SmsKind
{
    /// <summary>The recipient asked for it: an order, a code, an appointment.</summary>
    Transactional,

    /// <summary>Advertising: at least 12 units are always reserved for the STOP text that the gateway adds.</summary>
    Marketing,
}
