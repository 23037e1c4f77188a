using Microsoft.Extensions.Options;

namespace TemplateSms.AspNetCore.Isendpro;

/// <summary>Generated: what the options require, then their rules.</summary>
[OptionsValidator]
internal sealed partial class IsendproReceiptOptionsValidator : IValidateOptions<IsendproReceiptOptions>;
