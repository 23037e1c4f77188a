using Microsoft.Extensions.Options;

namespace TemplateSms.Isendpro.AspNetCore.Options;

/// <summary>Generated: what the options require, then their rules.</summary>
[OptionsValidator]
internal sealed partial class SmsReceiptOptionsValidator : IValidateOptions<SmsReceiptOptions>;
