namespace TemplateSms.Generator.Tests.Proof.Mutations;

internal static partial class Mutants
{
    private const string Bounds = Proof + "SegmentBounds.cs";

    // From units to segments.
    private static IEnumerable<Mutant> Segments() =>
    [
        new("segments as the quotient rounded up", Bounds, "mayStraddle ? ((units - 2) / (Part(gsm7) - 1)) + 1 : Least(units, gsm7)", "Least(units, gsm7)"),
        new("full parts start another one", Bounds, "(units % part == 0 ? 0 : 1)", "1"),
        new("STOP reserve forgotten", Proof + "Prover.cs", "units + Interval.Exactly(reserve)", "units"),
        new("STOP reserve of a known text forgotten", Proof + "Prover.cs", "septets, reserve)", "septets)"),
    ];
}
