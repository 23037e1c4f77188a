using System.ComponentModel.DataAnnotations;
using TemplateSms.Isendpro.Options;

namespace TemplateSms.Isendpro;

/// <summary>
/// An iSendPro account and how it is reached. Checked when the application starts, or when a client is constructed
/// without dependency injection; an error names the option and its rule, never the key.
/// </summary>
public sealed class IsendproOptions : IValidatableObject
{
    /// <summary>
    /// The account's key (iSendPro's <c>keyid</c>; "Mon compte", "Mon API"). Required, without white space at its ends.
    /// Keep it out of source code.
    /// </summary>
    [SmsApiKey]
    [Required]
    public string ApiKey { get; set; } = "";

    /// <summary>
    /// Where the operations are: an absolute https address, http on loopback only, since the key travels in the request.
    /// <c>https://apirest.isendpro.com/cgi-bin/</c> by default (provider's document, <c>servers</c>).
    /// </summary>
    [Required]
    public Uri BaseAddress { get; set; } = new("https://apirest.isendpro.com/cgi-bin/");

    /// <summary>
    /// The sender of messages whose template and send name none: 4 to 11 ASCII letters, digits and spaces, not digits
    /// only (provider's document, <c>emetteur</c>). Null, the default, leaves it to the gateway.
    /// </summary>
    [SmsSender]
    public string? Sender { get; set; }

    /// <summary>
    /// The region in whose national form the gateway may write numbers, in its answers and in the black list.
    /// <see cref="PhoneRegion.France"/> by default: the provider's document has <c>0680010203</c> beside <c>33680010203</c>.
    /// </summary>
    public PhoneRegion Region { get; set; } = PhoneRegion.France;

    /// <summary>
    /// Whether the provider's support has lifted the account's STOP restriction. Only then do transactional messages go
    /// without the STOP text (<c>nostop</c>); until then a message with a sender must leave 12 units for it. False by
    /// default.
    /// </summary>
    public bool StopRestrictionLifted { get; set; }

    /// <summary>
    /// Whether sends are tests that are not charged (<c>sandbox</c>; not in the provider's document, but in clients in
    /// use). False by default.
    /// </summary>
    public bool Sandbox { get; set; }

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
    /// What becomes of marketing messages between 20:00 and 08:00 on the account's clock.
    /// <see cref="QuietHoursHandling.Refuse"/> by default.
    /// </summary>
    public QuietHoursHandling QuietHours { get; set; }

    /// <summary>
    /// The most time that a request takes, from the call to the last byte of the answer, with its retries and its wait for
    /// the rate limiter: over 0, at most one day. 30 seconds by default.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How often a request that did not reach the gateway is sent again, 0 to 10; 3 by default. One that may have reached
    /// it is not, unless <see cref="RetryUnknownOutcomes"/> is true. When more than one request in ten is a retry, retries
    /// pause.
    /// </summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// The median wait before the first retry, 1 ms to 1 minute; it doubles with each further one, with jitter, up to 10
    /// seconds or itself. Half a second by default.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Whether a send whose outcome is unknown is retried too, which may send, and bill, a message several times. False by
    /// default.
    /// </summary>
    public bool RetryUnknownOutcomes { get; set; }

    /// <summary>
    /// The most requests of the account that are on their way at once, 1 to 10000; others wait. 100 by default: the
    /// provider documents no limit, this is ours.
    /// </summary>
    public int MaxConcurrentRequests { get; set; } = 100;

    /// <summary>
    /// The most requests of the account a second, 0.001 to 100000, retries included; others wait. Null, the
    /// default, for no limit: the provider documents none.
    /// </summary>
    public double? MaxRequestsPerSecond { get; set; }

    /// <summary>
    /// The most recipients in one request, 1 to 10000; more are divided. 500 by default: the provider documents no limit,
    /// this is ours.
    /// </summary>
    public int MaxRecipientsPerRequest { get; set; } = 500;

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext) => IsendproOptionsRules.Check(this);
}
