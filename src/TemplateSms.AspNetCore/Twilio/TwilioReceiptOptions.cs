using System.ComponentModel.DataAnnotations;
using TemplateSms.AspNetCore.Twilio;

namespace TemplateSms.AspNetCore;

/// <summary>
/// The tokens that sign Twilio's status callbacks, and the address that they are sent to. Checked when the application starts;
/// an error names the option and its rule, never a token.
/// </summary>
public sealed class TwilioReceiptOptions : IValidatableObject
{
    /// <summary>
    /// The auth tokens of the account, one of which has signed a callback. At least one; two while the token is being changed, so
    /// that no callback is refused meanwhile. Twilio signs with the auth token also where requests are made with an API key. Keep them
    /// out of source code.
    /// </summary>
    public IList<string> AuthTokens { get; } = [];

    /// <summary>
    /// The beginning of the URL that Twilio calls, as Twilio knows it: scheme, host, port where it is not the default one, and the
    /// path that a proxy removes, if any, such as <c>https://shop.example/</c>. The path and the query of the request follow it.
    /// Required: the signature covers the full URL, and the <c>Host</c> header of a request says only what its sender has written.
    /// </summary>
    [Required]
    public Uri? PublicAddress { get; set; }

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext) => TwilioReceiptOptionsRules.Check(this);
}
