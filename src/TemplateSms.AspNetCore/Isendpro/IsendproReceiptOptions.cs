using System.ComponentModel.DataAnnotations;
using TemplateSms.AspNetCore.Isendpro;

namespace TemplateSms.AspNetCore;

/// <summary>
/// The secrets and parameter names of iSendPro's callbacks, receipts and replies alike. Checked when the application starts; an error names
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

    /// <summary>
    /// The parameter of the query or the form that holds the phone's number. <c>tel</c> by default, the name in the provider's answers; an
    /// application of a third party reads it in receipts, too.
    /// </summary>
    [Required]
    public string NumberParameter { get; set; } = "tel";

    /// <summary>
    /// The parameter of the query or the form that holds the status of a receipt. <c>statut</c> by default, which an application of
    /// a third party reads; the provider does not document it.
    /// </summary>
    [Required]
    public string StatusParameter { get; set; } = "statut";

    /// <summary>
    /// The status that each value of <see cref="StatusParameter"/> stands for, letter case included. Empty by default, since the provider documents
    /// no value: every receipt is <see cref="SmsDeliveryStatus.Unknown"/>, with the value in <see cref="SmsDeliveryReceipt.StatusText"/>.
    /// </summary>
    public IDictionary<string, SmsDeliveryStatus> Statuses { get; } = new Dictionary<string, SmsDeliveryStatus>(StringComparer.Ordinal);

    /// <summary>
    /// The parameter of the query or the form that holds the text of a reply. <c>sms</c> by default, the name in requests; the provider does
    /// not document the name in replies.
    /// </summary>
    [Required]
    public string TextParameter { get; set; } = "sms";

    /// <summary>The words by which a reply opts out, when it begins with one in any letter case: <c>STOP</c>. Others may be added.</summary>
    public ISet<string> StopWords { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "STOP" };

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext) => IsendproReceiptOptionsRules.Check(this);
}
