namespace TemplateSms.Simulator.Faults;

/// <summary>
/// The faults of the gateway. Every rule that matches delays the answer or refuses its number; of the rules that replace the
/// answer (status, drop, malformed), the first that matches applies.
/// </summary>
public sealed record FaultPlan
{
    /// <summary>A gateway that works.</summary>
    public static FaultPlan None { get; } = new();

    /// <summary>
    /// The seed of the random numbers, with which the same requests in the same order meet the same faults; null for a random
    /// one.
    /// </summary>
    public int? Seed { get; init; }

    /// <summary>The rules, at most 100.</summary>
    public IReadOnlyList<FaultRule> Rules { get; init; } = [];
}
