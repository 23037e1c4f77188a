using System.Globalization;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Tests;

/// <summary>How much the tests try, and with which seed.</summary>
internal static class SoakSize
{
    /// <summary>A number that multiplies the small size of every scenario, up to its full size; 1 where it is not set.</summary>
    private const string FactorVariable = "TEMPLATESMS_SOAK";

    /// <summary>Another number makes other input; each test prints it.</summary>
    private const string SeedVariable = "TEMPLATESMS_SOAK_SEED";

    public static int Seed { get; } = Read(SeedVariable) ?? SoakCommand.DefaultSeed;

    public static int Of(IScenario scenario) => (int)Math.Min(scenario.FullSize, (long)scenario.SmallSize * Math.Max(1, Read(FactorVariable) ?? 1));

    private static int? Read(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
