using Microsoft.Extensions.Options;

namespace TemplateSms.Isendpro.Options;

/// <summary>Generated: what the options require, then their rules.</summary>
[OptionsValidator]
internal sealed partial class IsendproOptionsValidator : IValidateOptions<IsendproOptions>
{
    public static readonly IsendproOptionsValidator Instance = new();

    /// <exception cref="OptionsValidationException">An option breaks its rule.</exception>
    public static void ThrowIfInvalid(IsendproOptions options)
    {
        var result = Instance.Validate(name: null, options);
        if (result.Failed)
            throw new OptionsValidationException(nameof(IsendproOptions), typeof(IsendproOptions), result.Failures);
    }
}
