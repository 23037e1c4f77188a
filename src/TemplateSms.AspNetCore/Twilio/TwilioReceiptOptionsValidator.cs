using Microsoft.Extensions.Options;

namespace TemplateSms.AspNetCore.Twilio;

/// <summary>Generated: what the options require, then their rules.</summary>
[OptionsValidator]
internal sealed partial class TwilioReceiptOptionsValidator : IValidateOptions<TwilioReceiptOptions>;
