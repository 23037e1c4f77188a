using Microsoft.Extensions.Options;

namespace TemplateSms.Isendpro.Reconciling;

/// <summary>Generated: the rules of the columns.</summary>
[OptionsValidator]
internal sealed partial class ReportColumnsValidator : IValidateOptions<IsendproReportColumns>
{
    public static readonly ReportColumnsValidator Instance = new();

    /// <exception cref="OptionsValidationException">A column breaks its rule.</exception>
    public static void ThrowIfInvalid(IsendproReportColumns columns)
    {
        var result = Instance.Validate(name: null, columns);
        if (result.Failed)
            throw new OptionsValidationException(nameof(IsendproReportColumns), typeof(IsendproReportColumns), result.Failures);
    }
}
