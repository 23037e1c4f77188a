using TemplateSms.ScribanParity;
using TemplateSms.Soak.Parity;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Matrix;

/// <summary>
/// Compares a systematic table of small templates with the Scriban engine: every function and operator on values of every
/// type, loops with jumps, scopes, includes and white space.
/// </summary>
internal sealed class MatrixScenario : IScenario
{
    public string Name => "matrix";

    public string Summary => "Every function, operator, jump, scope and blank prints the Scriban engine's text, or refuses. Size: cases, spread over the table.";

    public int FullSize => MatrixCases.All.Count;

    public int SmallSize => 400;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        size = Math.Min(size, FullSize);
        var chosen = Chosen(size, seed).Select(number => (Case: MatrixCases.All[number], Number: number)).ToList();
        var tally = new ParityTally();
        var silent = chosen.Select(c => c.Case.Family).ToHashSet(StringComparer.Ordinal);
        var next = 0;
        foreach (var batch in CaseBatches.Compare(chosen.Count, i => chosen[i].Case.ToLine(chosen[i].Number)))
        {
            tally.Add(batch, output);
            foreach (var compared in batch)
            {
                var family = chosen[next++].Case.Family;
                if (compared.Agreement == Agreement.SameText)
                    silent.Remove(family);
            }
        }

        // A table whose cases are all refused would show nothing.
        var outcome = tally.ToOutcome();
        if (size < FullSize)
            return outcome;
        foreach (var family in silent)
            output.WriteLine($"BREACH no case of {family} is printed\n");
        return outcome with { Breaches = outcome.Breaches + silent.Count };
    }

    /// <summary>Every so many cases, from a first one that the seed chooses.</summary>
    private static IEnumerable<int> Chosen(int size, int seed)
    {
        var all = MatrixCases.All.Count;
        var first = (uint)seed % (uint)all;
        return Enumerable.Range(0, size).Select(i => (int)((first + ((long)i * all / size)) % all)).Order();
    }
}
