using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Alternatives;

/// <summary>
/// Renders made messages of two to four texts, in every culture in turn, and compares the text that is taken with those that each text
/// gives alone.
/// </summary>
internal sealed class AlternativesScenario : IScenario
{
    /// <summary>The batches that run before their sums are looked at; of a fixed number, so that the outcome has no cores in it.</summary>
    private const int Wave = 4;

    public string Name => "alternatives";

    public string Summary => "The first text that fits is taken, within its proof, and none that is reported as never taken. Size: messages.";

    public int FullSize => 1_000_000;

    public int SmallSize => 5_000;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var tally = new AlternativesTally();
        for (var first = 0; tally.Pairs < size; first += Wave)
        {
            var batches = new AlternativesTally[Wave];
            Parallel.For(
                0,
                Wave,
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
                i => batches[i] = AlternativesBatch.Run(first + i, seed));
            foreach (var batch in batches.TakeWhile(_ => tally.Pairs < size))
                tally.Add(batch, output);
        }

        return tally.ToOutcome();
    }
}
