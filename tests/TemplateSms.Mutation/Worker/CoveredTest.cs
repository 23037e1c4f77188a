using System.Globalization;

namespace TemplateSms.Mutation.Worker;

/// <summary>A test case and the mutants that it reaches.</summary>
/// <param name="Failure">The reason why the test fails without any mutant, and cannot judge.</param>
/// <param name="Seconds">The time that it takes.</param>
/// <param name="Mutants">The numbers of the mutants.</param>
/// <param name="Once">Those of them that run once a process, such as the making of a table: any test may use what they made.</param>
internal sealed record CoveredTest(PlannedTest Test, string Name, string? Failure, double Seconds, IReadOnlyList<int> Mutants, IReadOnlyList<int> Once)
{
    public bool Passes => Failure is null;

    public string ToLine() => string.Join(
        '\t',
        Test.ToLine(),
        OneField(Name),
        OneField(Failure ?? ""),
        Seconds.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', Mutants),
        string.Join(' ', Once));

    public static CoveredTest FromLine(string line) => line.Split('\t') is [var collection, var type, var id, var name, var failure, var seconds, var mutants, var once]
        ? new(new(collection, type, id), name, failure.Length == 0 ? null : failure, double.Parse(seconds, CultureInfo.InvariantCulture), Numbers(mutants), Numbers(once))
        : throw new FormatException(line);

    private static string OneField(string text) => text.Replace('\t', ' ').ReplaceLineEndings(" ");

    private static int[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
