using System.Text.Json;
using TemplateSms.ScribanParity;
using TemplateSms.Soak.Making.Cases;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Parity;

/// <summary>Renders made cases with the Scriban engine and with compiled code, and compares the texts.</summary>
internal sealed class ParityScenario : IScenario
{
    private const int CasesPerBatch = 400;

    public string Name => "parity";

    public string Summary => "Compiled templates print the Scriban engine's text, or refuse. Size: templates, each with its data.";

    public int FullSize => 100_000;

    public int SmallSize => 400;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var batches = ((size - 1) / CasesPerBatch) + 1;
        var tally = new ParityTally();
        var compared = Enumerable.Range(0, batches)
            .AsParallel()
            .AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(batch => Compare(batch * CasesPerBatch, Math.Min(size, (batch + 1) * CasesPerBatch), seed));
        foreach (var comparisons in compared)
            tally.Add(comparisons, output);
        return tally.ToOutcome();
    }

    private static List<ComparedCase> Compare(int first, int end, int seed)
    {
        var lines = Enumerable.Range(first, end - first).Select(number => CaseMaker.Make(number, unchecked(seed + number))).ToList();
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
