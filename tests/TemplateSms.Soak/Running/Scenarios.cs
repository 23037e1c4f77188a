using TemplateSms.Soak.Alternatives;
using TemplateSms.Soak.Builds;
using TemplateSms.Soak.Editing;
using TemplateSms.Soak.Failover;
using TemplateSms.Soak.Faults;
using TemplateSms.Soak.Matrix;
using TemplateSms.Soak.Outages;
using TemplateSms.Soak.Parity;
using TemplateSms.Soak.Phones;
using TemplateSms.Soak.Plurals;
using TemplateSms.Soak.Proof;
using TemplateSms.Soak.Queues;
using TemplateSms.Soak.Queues.Bus;
using TemplateSms.Soak.Queues.Entities;
using TemplateSms.Soak.Reconciling;

namespace TemplateSms.Soak.Running;

/// <summary>The table of scenarios, in the order in which they are listed.</summary>
internal static class Scenarios
{
    public static IReadOnlyList<IScenario> All { get; } =
    [
        new ProofScenario(),
        new AlternativesScenario(),
        new ParityScenario(),
        new MatrixScenario(),
        new FaultScenario(),
        new BuildsScenario(),
        new PhonesScenario(),
        new PluralsScenario(),
        new OutageScenario(),
        new FailoverScenario(),
        new ReconcilingScenario(),
        new QueueScenario(),
        new BusScenario(),
        new EntityScenario(),
        new EditingScenario(),
    ];
}
