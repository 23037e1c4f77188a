using TemplateSms.Mutation.Mutants;

namespace TemplateSms.Mutation.Running;

/// <summary>What became of a mutant.</summary>
internal enum Outcome
{
    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>The tests did not end, or ended the process.</summary>
    TimedOut,

    /// <summary>All tests that reach it passed.</summary>
    Survived,

    /// <summary>No test reaches it.</summary>
    NotReached,
}

/// <summary>A mutant and what became of it.</summary>
/// <param name="By">The test that failed.</param>
/// <param name="Tests">The number of tests that may notice it.</param>
internal sealed record Verdict(int Number, Mutant Mutant, Outcome Outcome, string? By, int Tests, TimeSpan Took)
{
    public bool IsKilled => Outcome is Outcome.Killed or Outcome.TimedOut;
}
