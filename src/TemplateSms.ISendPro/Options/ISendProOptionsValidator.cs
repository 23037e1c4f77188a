using Microsoft.Extensions.Options;

namespace TemplateSms.ISendPro.Options;

/// <summary>Generated: what the options require, then their rules.</summary>
[OptionsValidator]
internal sealed partial class ISendProOptionsValidator : IValidateOptions<ISendProOptions>
{
    public static readonly ISendProOptionsValidator Instance = new();

    /// <exception cref="OptionsValidationException">An option breaks its rule.</exception>
    public static void ThrowIfInvalid(ISendProOptions options)
    {
        var result = Instance.Validate(name: null, options);
        if (result.Failed)
            throw new OptionsValidationException(nameof(ISendProOptions), typeof(ISendProOptions), result.Failures);
    }
}
