using System.ComponentModel.DataAnnotations;
using TemplateSms.AspNetCore.Isendpro;

namespace TemplateSms.AspNetCore;

/// <summary>
/// The secrets and parameter names of iSendPro's callbacks. Checked when the application starts; an error names
/// the option and its rule, never a secret.
/// </summary>
public sealed class IsendproReceiptOptions : IValidatableObject
{
    /// <summary>
    /// The secrets that a callback may present, one of which is in the URL that the account is configured with. At least
    /// one; two while it is being changed, so that no receipt is lost between the change here and the change there. Each
    /// is 16 to 256 ASCII letters, digits, <c>-</c> and <c>_</c>, which no URL bends. Keep them out of source code.
    /// </summary>
    public IList<string> Secrets { get; } = [];

    /// <summary>
    /// The parameter that holds the secret: of the route where the pattern has it, else of the query or the form.
    /// <c>secret</c> by default.
    /// </summary>
    [Required]
    public string SecretParameter { get; set; } = "secret";

    /// <summary>
    /// The parameter of the query or the form that holds the tracker. <c>tracker</c> by default, which is the name in
    /// requests; the provider does not document the name in receipts.
    /// </summary>
    [Required]
    public string TrackerParameter { get; set; } = "tracker";

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext) => IsendproReceiptOptionsRules.Check(this);
}
