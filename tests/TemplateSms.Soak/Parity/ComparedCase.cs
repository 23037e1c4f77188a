using TemplateSms.ScribanParity;

namespace TemplateSms.Soak.Parity;

/// <summary>The verdict on one case.</summary>
/// <param name="Agreement">How the answers compare; null where the engine had none in time.</param>
/// <param name="Rule">The named rule that allows a difference; null where none does.</param>
/// <param name="Report">The case and both answers, of a difference that no rule allows.</param>
internal sealed record ComparedCase(Agreement? Agreement, string? Rule, string? Report)
{
    /// <summary>A case that the engine did not answer in time.</summary>
    public static ComparedCase WithoutEngine { get; } = new(null, null, null);

    public static ComparedCase Of(string line, Comparison comparison)
    {
        if (comparison.Agreement is not (ScribanParity.Agreement.DifferentText or ScribanParity.Agreement.OnlyOursRenders))
            return new ComparedCase(comparison.Agreement, null, null);
        var rule = AllowedDifferences.All.FirstOrDefault(r => r.Allows(line, comparison))?.Name;
        return new ComparedCase(comparison.Agreement, rule, rule is null ? $"{comparison.Describe()}\n  case     {line}" : null);
    }
}
