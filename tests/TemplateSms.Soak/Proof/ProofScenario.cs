using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Proof;

/// <summary>
/// Renders made templates with made arguments, and the arguments of every witness, and compares each message with the proof.
/// </summary>
internal sealed class ProofScenario : IScenario
{
    /// <summary>The batches that run before their sums are looked at; of a fixed number, so that the outcome has no cores in it.</summary>
    private const int Wave = 8;

    public string Name => "proof";

    public string Summary => "Every message lies within the proof of its template, and every witness gives its text. Size: messages.";

    public int FullSize => 1_000_000;

    public int SmallSize => 5_000;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var tally = new ProofTally();
        for (var first = 0; tally.Pairs < size; first += Wave)
        {
            var batches = new ProofTally[Wave];
            Parallel.For(
                0,
                Wave,
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
                i => batches[i] = ProofBatch.Run(first + i, seed));
            foreach (var batch in batches.TakeWhile(_ => tally.Pairs < size))
                tally.Add(batch, output);
        }

        return tally.ToOutcome();
    }
}
