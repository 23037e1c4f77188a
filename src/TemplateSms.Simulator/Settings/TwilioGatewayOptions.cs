namespace TemplateSms.Simulator;

/// <summary>The accounts and keys that the gateway knows in Twilio's protocol.</summary>
public sealed class TwilioGatewayOptions
{
    /// <summary>
    /// The accounts that are known: their SIDs (<c>AC…</c>) and auth tokens. Any other is refused with code 20003. Empty, the
    /// default, lets in every account with any token, unless there are <see cref="ApiKeys"/>.
    /// </summary>
    public IDictionary<string, string> Accounts { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The API keys that are known, for every account: their SIDs and secrets. Any other is refused with code 20003 where there are any, or <see cref="Accounts"/>.</summary>
    public IDictionary<string, string> ApiKeys { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// The time from one status to the next (queued, sending, sent, delivered), by <see cref="SmsGatewayOptions.TimeProvider"/>; more
    /// than none. A second by default.
    /// </summary>
    public TimeSpan StatusInterval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The rules that messages are held against: Twilio's by default.</summary>
    public GatewayRules Rules { get; set; } = GatewayRules.Twilio;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(StatusInterval, TimeSpan.Zero);
        ArgumentNullException.ThrowIfNull(Rules);
    }
}
