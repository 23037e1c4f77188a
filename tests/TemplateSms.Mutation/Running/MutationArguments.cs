using System.Globalization;

namespace TemplateSms.Mutation.Running;

/// <summary>What the command line asks for.</summary>
/// <param name="Area">The name of the area.</param>
/// <param name="Count">The number of mutants.</param>
/// <param name="Seed">The seed of the sample.</param>
/// <param name="Only">The numbers of the mutants of the sample that are judged; none for all.</param>
/// <param name="Seconds">The most seconds of tests of one project that judge a mutant, the quick ones first: one that they do not notice survives.</param>
internal sealed record MutationArguments(string Area, int Count, int Seed, IReadOnlyList<int> Only, int Seconds = int.MaxValue)
{
    public const int DefaultCount = 300;
    public const int DefaultSeed = 20_261_130;

    /// <summary>The arguments, or null if they are no call.</summary>
    public static MutationArguments? Parse(IReadOnlyList<string> arguments)
    {
        if (arguments.Count % 2 == 0)
            return null;
        var parsed = new MutationArguments(arguments[0], DefaultCount, DefaultSeed, []);
        for (var at = 1; at < arguments.Count; at += 2)
        {
            var numbers = arguments[at + 1].Split(',').Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
            if (numbers.Contains(-1))
                return null;
            switch (arguments[at])
            {
                case "--count":
                    parsed = parsed with { Count = numbers[0] };
                    break;
                case "--seed":
                    parsed = parsed with { Seed = numbers[0] };
                    break;
                case "--seconds":
                    parsed = parsed with { Seconds = numbers[0] };
                    break;
                case "--only":
                    parsed = parsed with { Only = numbers };
                    break;
                default:
                    return null;
            }
        }

        return parsed;
    }
}
