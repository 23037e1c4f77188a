using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Faults;

/// <summary>Rolls the dice of the plan for each request. Without a plan, which is the default, nothing is rolled.</summary>
internal sealed class FaultInjector
{
    private readonly Lock _lock = new();
    private FaultPlan _plan = FaultPlan.None;
    private Random _random = new();

    public FaultPlan Plan
    {
        get
        {
            lock (_lock)
                return _plan;
        }

        set
        {
            lock (_lock)
            {
                _plan = value;
                _random = value.Seed is { } seed ? new Random(seed) : new Random();
            }
        }
    }

    public FaultRoll Roll(IReadOnlyList<string> numbers)
    {
        lock (_lock)
        {
            if (_plan.Rules.Count == 0)
                return FaultRoll.None;

            // An operation without numbers is refused as a whole.
            string[] known = numbers.Count == 0 ? [""] : [.. numbers.Select(RecipientNumber.Known).Distinct(StringComparer.Ordinal)];
            var hits = new List<FaultRule>();
            var refusals = new Dictionary<string, FaultRule>(StringComparer.Ordinal);
            var losses = new Dictionary<string, FaultRule>(StringComparer.Ordinal);
            foreach (var rule in _plan.Rules)
                Roll(rule, known, hits, rule.Kind is FaultKind.Code ? refusals : losses);
            return new FaultRoll(hits, refusals, losses);
        }
    }

    private void Roll(FaultRule rule, string[] numbers, List<FaultRule> hits, Dictionary<string, FaultRule> ofNumbers)
    {
        var number = rule.Number is null ? null : RecipientNumber.Known(rule.Number);
        if (rule.Kind is FaultKind.Code or FaultKind.Undelivered or FaultKind.Failed)
        {
            foreach (var candidate in numbers)
            {
                if ((number is null || candidate == number) && Hits(rule))
                    ofNumbers.TryAdd(candidate, rule);
            }
        }
        else if ((number is null || numbers.Contains(number)) && Hits(rule))
        {
            hits.Add(rule);
        }
    }

    private bool Hits(FaultRule rule) => _random.NextDouble() < rule.Probability;
}
