using System.ComponentModel.DataAnnotations;
using TemplateSms.Sending;
using TemplateSms.Twilio.Options;

namespace TemplateSms.Twilio;

/// <summary>
/// A Twilio account and how it is reached. Checked when the application starts, or when a client is constructed without dependency
/// injection; an error names the option and its rule, never a token or a secret.
/// </summary>
/// <remarks>
/// Requests are authenticated with the account's <see cref="AuthToken"/>, or with an API key: <see cref="ApiKeySid"/> and
/// <see cref="ApiKeySecret"/>. A key can be withdrawn without a new token for the whole account.
/// </remarks>
public sealed class TwilioOptions : SmsClientOptions
{
    /// <summary>Starts with the defaults; the address is Twilio's, <c>https://api.twilio.com/</c> (its OpenAPI document, <c>servers</c>).</summary>
    public TwilioOptions()
        : base(new Uri("https://api.twilio.com/"))
    {
    }

    /// <summary>The account's SID: <c>AC</c> and 32 hexadecimal digits. Required.</summary>
    [Required]
    public string AccountSid { get; set; } = "";

    /// <summary>The account's auth token; null where an API key is given. Keep it out of source code.</summary>
    [SmsApiKey]
    public string? AuthToken { get; set; }

    /// <summary>The SID of an API key, <c>SK</c> and 32 hexadecimal digits; null where the auth token is given.</summary>
    public string? ApiKeySid { get; set; }

    /// <summary>The secret of the API key; null where the auth token is given. Keep it out of source code.</summary>
    [SmsApiKey]
    public string? ApiKeySecret { get; set; }

    /// <summary>
    /// The sender of messages whose template and send name none, by the <see cref="GatewayRules.Senders"/> of <see cref="GatewayRules.Twilio"/>:
    /// a number of the account in E.164, a short code, a name, or a messaging service (<c>MG…</c>). Null, the default, refuses such
    /// messages, since Twilio sends none without a sender.
    /// </summary>
    [SmsSender]
    public string? Sender { get; set; }

    /// <summary>
    /// The address that Twilio reports the course of messages to (<c>StatusCallback</c>), absolute, http or https. Where a message
    /// has a tracker, it is added to the query as <c>tracker</c>. Null, the default, for none.
    /// </summary>
    public Uri? StatusCallback { get; set; }

    /// <summary>
    /// The most time that a message waits in Twilio's queue before it is given up (<c>ValidityPeriod</c>): whole seconds, 1 to 36000.
    /// Null, the default, leaves it to Twilio, which takes 36000.
    /// </summary>
    public TimeSpan? ValidityPeriod { get; set; }

    /// <inheritdoc/>
    protected override IEnumerable<ValidationResult> Check() =>
        base.Check().Concat(TwilioOptionsRules.Check(this).Select(fault => Fault(fault.Option, fault.Rule)));
}
