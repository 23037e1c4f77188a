using Microsoft.Extensions.Options;

namespace TemplateSms.Isendpro.Reconciling;

/// <summary>Holds columns against their rules.</summary>
internal sealed class ReportColumnsValidator : IValidateOptions<IsendproReportColumns>
{
    public ValidateOptionsResult Validate(string? name, IsendproReportColumns options)
    {
        string[] faults = [.. ReportColumnsRules.Check(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    /// <exception cref="OptionsValidationException">A column breaks its rule.</exception>
    public static void ThrowIfInvalid(IsendproReportColumns columns)
    {
        string[] faults = [.. ReportColumnsRules.Check(columns)];
        if (faults.Length > 0)
            throw new OptionsValidationException(nameof(IsendproReportColumns), typeof(IsendproReportColumns), faults);
    }
}
