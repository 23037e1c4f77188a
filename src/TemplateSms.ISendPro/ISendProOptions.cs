using System.ComponentModel.DataAnnotations;
using TemplateSms.ISendPro.Options;

namespace TemplateSms.ISendPro;

/// <summary>
/// An iSendPro account and how it is reached. Checked when the application starts, or when a client is constructed
/// without dependency injection; an error names the option and its rule, never the key.
/// </summary>
public sealed class ISendProOptions : IValidatableObject
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
    /// Whether the provider's support has lifted the account's STOP restriction. Only then do transactional messages go
    /// without the STOP text (<c>nostop</c>); until then a message with a sender must leave 12 units for it. False by
    /// default.
    /// </summary>
    public bool StopRestrictionLifted { get; set; }

    /// <summary>
    /// The zone in which the account reads <c>date_envoi</c>, as an IANA or Windows name. <c>Europe/Paris</c> by default;
    /// the provider does not document it.
    /// </summary>
    [Required]
    public string TimeZone { get; set; } = "Europe/Paris";

    /// <summary>
    /// The most time that a send takes, from the call to the last byte of the answer: over 0, at most one day. 30 seconds
    /// by default.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext) => ISendProOptionsRules.Check(this);
}
