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

    public int SmallSize => 800;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        size = Math.Min(size, FullSize);
        var chosen = Chosen(size, seed).ToList();
        var tally = new ParityTally();
        foreach (var batch in CaseBatches.Compare([.. chosen.Select(number => MatrixCases.All[number].ToLine(number))]))
            tally.Add(batch, output);
        return tally.ToOutcome();
    }

    /// <summary>Every so many cases, from a first one that the seed chooses.</summary>
    private static IEnumerable<int> Chosen(int size, int seed)
    {
        var all = MatrixCases.All.Count;
        var first = (uint)seed % (uint)all;
        return Enumerable.Range(0, size).Select(i => (int)((first + ((long)i * all / size)) % all)).Order();
    }
}
