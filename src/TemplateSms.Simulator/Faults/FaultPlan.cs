namespace TemplateSms.Simulator.Faults;

/// <summary>
/// How the gateway misbehaves. Every rule that hits slows the answer or refuses its number; of the rules that replace
/// the answer (status, drop, malformed), the first that hits does.
/// </summary>
public sealed record FaultPlan
{
    /// <summary>A gateway that works.</summary>
    public static FaultPlan None { get; } = new();

    /// <summary>Where chance begins, so that the same requests in the same order meet the same faults; null for anywhere.</summary>
    public int? Seed { get; init; }

    /// <summary>The rules, at most 100.</summary>
    public IReadOnlyList<FaultRule> Rules { get; init; } = [];
}
