using TemplateSms.ScribanParity;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Parity;

/// <summary>The counts of a run, added up over its batches.</summary>
internal sealed class ParityTally
{
    private readonly Dictionary<Agreement, long> _agreements = [];
    private readonly SortedDictionary<string, long> _rules = new(StringComparer.Ordinal);
    private long _cases;
    private long _unanswered;
    private int _breaches;

    /// <summary>Adds compared cases and prints the differences that nothing allows.</summary>
    public void Add(IEnumerable<ComparedCase> comparisons, TextWriter output)
    {
        foreach (var compared in comparisons)
        {
            _cases++;
            if (compared.Agreement is not { } agreement)
                _unanswered++;
            else
                _agreements[agreement] = _agreements.GetValueOrDefault(agreement) + 1;
            if (compared.Rule is { } rule)
                _rules[rule] = _rules.GetValueOrDefault(rule) + 1;
            if (compared.Report is not { } report)
                continue;
            _breaches++;
            output.WriteLine($"BREACH {report}\n");
        }
    }

    public SoakOutcome ToOutcome() => new(
        _breaches,
        [
            new("cases", _cases),
            new("with the same text", Count(Agreement.SameText)),
            new("refused by both", Count(Agreement.BothRefuse)),
            new("refused by the compiler or its code only", Count(Agreement.OnlyOursRefuses)),
            new("that the engine does not answer in time", _unanswered),
            .. _rules.Select(rule => new SoakFigure($"allowed to differ: {rule.Key}", rule.Value)),
        ]);

    private long Count(Agreement agreement) => _agreements.GetValueOrDefault(agreement);
}
