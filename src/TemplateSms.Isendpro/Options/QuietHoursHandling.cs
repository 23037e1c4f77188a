namespace TemplateSms.Isendpro;

/// <summary>
/// The handling of marketing messages between 20:00 and 08:00 on the account's clock, when the French operators allow none
/// (provider's documentation, AFMM). Transactional messages are sent at any time.
/// </summary>
public enum QuietHoursHandling
{
    /// <summary>It is refused before sending.</summary>
    Refuse,

    /// <summary>It is handed to the gateway at once, to be sent at the next 08:00 (<c>date_envoi</c>).</summary>
    Schedule,
}
