using System.ComponentModel.DataAnnotations;
using TemplateSms.Isendpro.Options;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro;

/// <summary>
/// An iSendPro account and how it is reached. Checked when the application starts, or when a client is constructed
/// without dependency injection; an error names the option and its rule, never the key.
/// </summary>
public sealed class IsendproOptions : SmsClientOptions
{
    /// <summary>
    /// Starts with the defaults; the address is the provider's, <c>https://apirest.isendpro.com/cgi-bin/</c> (its document,
    /// <c>servers</c>).
    /// </summary>
    public IsendproOptions()
        : base(Provider)
    {
    }

    /// <summary>The provider's address.</summary>
    internal static Uri Provider { get; } = new("https://apirest.isendpro.com/cgi-bin/");

    /// <summary>
    /// The account's key (iSendPro's <c>keyid</c>; "Mon compte", "Mon API"). Required, without white space at its ends.
    /// Keep it out of source code.
    /// </summary>
    [SmsApiKey]
    [Required]
    public string ApiKey { get; set; } = "";

    /// <summary>
    /// The sender of messages whose template and send name none, by the <see cref="GatewayRules.Senders"/> of
    /// <see cref="GatewayRules.Isendpro"/> (provider's document, <c>emetteur</c>). Null, the default, leaves it to the gateway.
    /// </summary>
    [SmsSender]
    public string? Sender { get; set; }

    /// <summary>
    /// The region in whose national form the gateway may write numbers, in its answers and in the black list.
    /// <see cref="PhoneRegion.France"/> by default: the provider's document has <c>0680010203</c> beside <c>33680010203</c>.
    /// </summary>
    public PhoneRegion Region { get; set; } = GatewayRules.Isendpro.NationalNumbers;

    /// <summary>
    /// Whether the provider's support has lifted the account's STOP restriction. Only then do transactional messages go
    /// without the STOP text (<c>nostop</c>); until then a message with a sender must leave its units free
    /// (<see cref="GatewayRules.Reserve"/>). False by default.
    /// </summary>
    public bool StopRestrictionLifted { get; set; }

    /// <summary>
    /// Whether sends are tests that are not charged (<c>sandbox</c>; not in the provider's document, but in clients in
    /// use). False by default.
    /// </summary>
    public bool Sandbox { get; set; }

    /// <summary>
    /// Whether sends and counts carry <c>numAzur</c> with the one value that the provider's document has for it, <c>1</c>. The document does
    /// not say what it does. False by default.
    /// </summary>
    public bool NumAzur { get; set; }

    /// <summary>
    /// The account's clock, as an IANA or Windows name: quiet hours are on it, and <c>date_envoi</c> is written in it.
    /// <c>Europe/Paris</c> by default; the provider does not document it.
    /// </summary>
    /// <remarks>
    /// When clocks are set back, an hour occurs twice, and <c>date_envoi</c> is written the same for both: a message timed
    /// into it may be sent an hour early or late. A <see cref="GmtZone"/> without summer time has no such hour.
    /// </remarks>
    [Required]
    public string TimeZone { get; set; } = "Europe/Paris";

    /// <summary>
    /// The zone in which <c>date_envoi</c> is written instead, and named to the gateway (<c>gmt_zone</c>): one of the 90
    /// names of the provider's document, which has neither Europe/Paris nor UTC. Null, the default, names none.
    /// </summary>
    public string? GmtZone { get; set; }

    /// <summary>
    /// The handling of marketing messages between 20:00 and 08:00 on the account's clock. <see cref="QuietHoursHandling.Refuse"/>
    /// by default.
    /// </summary>
    public QuietHoursHandling QuietHours { get; set; }

    /// <summary>
    /// The most recipients in one request, 1 to 10000; more are divided. 500 by default: the provider documents no limit,
    /// this is ours.
    /// </summary>
    public int MaxRecipientsPerRequest { get; set; } = 500;

    /// <inheritdoc/>
    protected override IEnumerable<ValidationResult> Check() =>
        base.Check().Concat(IsendproOptionsRules.Check(this).Select(fault => Fault(fault.Option, fault.Rule)));
}
