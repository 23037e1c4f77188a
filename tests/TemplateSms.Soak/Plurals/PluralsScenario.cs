using TemplateSms.Language.Cultures;
using TemplateSms.Soak.Making;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Plurals;

/// <summary>
/// Compares the plural categories that an interval is said to reach with those of its numbers, one by one: for each set of
/// rules that some culture has, and each count of digits after the separator.
/// </summary>
internal sealed class PluralsScenario : IScenario
{
    private const int MostScale = 3;

    public string Name => "plurals";

    public string Summary => "The plural categories of an interval are those of its numbers. Size: intervals, each with all rules and scales.";

    public int FullSize => 10_000;

    public int SmallSize => 25;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var choices = new Choices(seed);
        var rules = Rules();
        long compared = 0;
        var breaches = 0;
        for (var i = 0; i < size; i++)
        {
            var (least, count) = Interval(choices);
            for (var scale = 0; scale <= MostScale; scale++)
            {
                var numbers = Numbers(least, count, scale).ToList();
                var operands = numbers.Select(n => PluralOperands.Of(n)).ToList();
                foreach (var (culture, set) in rules)
                {
                    var expected = operands.Select(set.CategoryOf).Distinct().Order().ToList();
                    var reach = new PluralReach(set, numbers[0], numbers[^1], Forms(scale));
                    var reached = reach.Categories().Order().ToList();
                    compared++;
                    if (expected.SequenceEqual(reached))
                        continue;
                    breaches++;
                    output.WriteLine($"BREACH {culture}, {numbers[0]} to {numbers[^1]}: has {string.Join(", ", expected)}, and {string.Join(", ", reached)} are said to be reached");
                }
            }
        }

        return new SoakOutcome(breaches, [new SoakFigure("sets of rules", rules.Count), new SoakFigure("intervals compared", compared)]);
    }

    // One culture for each set of rules; several languages have the same.
    private static List<(string Culture, PluralRules Rules)> Rules() =>
    [
        .. new[] { false, true }
            .SelectMany(isOrdinal => CultureTable.Names.Select(name => (Culture: name + (isOrdinal ? " (ordinal)" : ""), Rules: PluralTable.Of(name, isOrdinal))))
            .DistinctBy(pair => string.Join(";", pair.Rules.Rules.Select(rule => rule.Category + ":" + string.Join("|", rule.Clauses.Select(clause => string.Join("&", clause.Select(r => $"{r.Operand}{r.Modulus}{r.IsNegated}{string.Join(",", r.Ranges)}"))))))),
    ];

    // Numbers of one count of digits: decimals that print zeros at the end, too.
    private static PluralDigits[] Forms(int scale) => [.. Enumerable.Range(0, scale + 1).Select(significant => new PluralDigits(scale, significant))];

    private static (long Least, int Count) Interval(Choices choices)
    {
        var count = choices.Number(1, choices.OneIn(3) ? 250 : 12);
        var least = choices.Number(0, 5) switch
        {
            0 => 0,
            1 => choices.Number(0, 120),
            2 => choices.Number(0, 2_000),
            3 => 1_000_000L * choices.Number(1, 3) - choices.Number(0, 150),
            4 => choices.Number(0, 20_000_000),
            _ => choices.Long(0, 900_000_000_000_000),
        };
        return (least, count);
    }

    private static IEnumerable<decimal> Numbers(long least, int count, int scale)
    {
        for (var i = 0; i < count; i++)
            yield return Scaled(least + i, scale);
    }

    private static decimal Scaled(long digits, int scale) =>
        new((int)(digits & 0xffffffff), (int)(digits >> 32), 0, isNegative: false, (byte)scale);
}
