using System.Text.Json;
using TemplateSms.ScribanParity;

namespace TemplateSms.Soak.Parity;

/// <summary>Compares many cases, those of a batch in one compilation.</summary>
internal static class CaseBatches
{
    private const int CasesPerBatch = 400;

    /// <summary>The verdicts of each batch, in the order of the cases.</summary>
    /// <param name="lines">The cases.</param>
    public static IEnumerable<IReadOnlyList<ComparedCase>> Compare(IReadOnlyList<string> lines) => Compare(lines.Count, number => lines[number]);

    /// <inheritdoc cref="Compare(IReadOnlyList{string})"/>
    /// <param name="count">How many cases there are.</param>
    /// <param name="lineOf">Makes a case, on any thread.</param>
    public static IEnumerable<IReadOnlyList<ComparedCase>> Compare(int count, Func<int, string> lineOf) =>
        Enumerable.Range(0, ((count - 1) / CasesPerBatch) + 1)
            .AsParallel()
            .AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(batch => CompareBatch([.. Enumerable.Range(batch * CasesPerBatch, Math.Min(CasesPerBatch, count - (batch * CasesPerBatch))).Select(lineOf)]));

    private static List<ComparedCase> CompareBatch(IReadOnlyList<string> lines)
    {
        var answers = CompiledAnswers.OfAsync(lines).GetAwaiter().GetResult();
        return [.. lines.Zip(answers, Compare)];
    }

    private static ComparedCase Compare(string line, Answer ours)
    {
        using var document = JsonDocument.Parse(line);
        return GuardedEngine.Answer(document.RootElement) is { } engine
            ? ComparedCase.Of(line, Comparison.Of(document.RootElement, engine, ours))
            : ComparedCase.WithoutEngine;
    }
}
