using TemplateSms.Soak.Faults;
using TemplateSms.Soak.Proof;

namespace TemplateSms.Soak.Running;

/// <summary>The table of scenarios, in the order in which they are listed.</summary>
internal static class Scenarios
{
    public static IReadOnlyList<IScenario> All { get; } =
    [
        new ProofScenario(),
        new FaultScenario(),
    ];

    /// <summary>The scenario of a name; null when there is none.</summary>
    public static IScenario? Find(string name) => All.FirstOrDefault(scenario => scenario.Name == name);
}
