using Microsoft.Extensions.Options;

namespace TemplateSms.IsendproRenamed.Options;

/// <summary>Generated: what the options require, then their rules.</summary>
[OptionsValidator]
internal sealed partial class IsendproRenamedOptionsValidator : IValidateOptions<IsendproRenamedOptions>
{
    public static readonly IsendproRenamedOptionsValidator Instance = new();

    /// <exception cref="OptionsValidationException">An option breaks its rule.</exception>
    public static void ThrowIfInvalid(IsendproRenamedOptions options)
    {
        var result = Instance.Validate(name: null, options);
        if (result.Failed)
            throw new OptionsValidationException(nameof(IsendproRenamedOptions), typeof(IsendproRenamedOptions), result.Failures);
    }
}
