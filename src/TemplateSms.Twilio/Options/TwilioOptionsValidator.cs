using Microsoft.Extensions.Options;

namespace TemplateSms.Twilio.Options;

/// <summary>Generated: what the options require, then their rules.</summary>
[OptionsValidator]
internal sealed partial class TwilioOptionsValidator : IValidateOptions<TwilioOptions>
{
    public static readonly TwilioOptionsValidator Instance = new();

    /// <exception cref="OptionsValidationException">An option breaks its rule.</exception>
    public static void ThrowIfInvalid(TwilioOptions options)
    {
        var result = Instance.Validate(name: null, options);
        if (result.Failed)
            throw new OptionsValidationException(nameof(TwilioOptions), typeof(TwilioOptions), result.Failures);
    }
}
