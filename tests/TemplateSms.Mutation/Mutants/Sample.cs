namespace TemplateSms.Mutation.Mutants;

/// <summary>A shuffle that a seed repeats on every machine and every version of .NET.</summary>
internal static class Sample
{
    public static IReadOnlyList<Mutant> Shuffled(IReadOnlyList<Mutant> mutants, int seed)
    {
        var shuffled = mutants.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
