using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Faults;

/// <summary>The faults that hit one request.</summary>
/// <param name="hits">The rules that hit the request as a whole.</param>
/// <param name="refusals">The rules by which numbers are refused.</param>
/// <param name="losses">The rules by which messages do not reach their numbers.</param>
internal sealed class FaultRoll(
    IReadOnlyList<FaultRule> hits, IReadOnlyDictionary<string, FaultRule> refusals, IReadOnlyDictionary<string, FaultRule> losses)
{
    public static readonly FaultRoll None = new([], new Dictionary<string, FaultRule>(), new Dictionary<string, FaultRule>());

    private readonly FaultRule? _ending = hits.FirstOrDefault(rule => rule.Kind is FaultKind.Status or FaultKind.Drop or FaultKind.Malformed);

    public TimeSpan Delay(FaultMoment moment) => TimeSpan.FromMilliseconds(
        hits.Where(rule => rule.Kind is FaultKind.Latency && MomentOf(rule) == moment).Sum(rule => (double)rule.Milliseconds!));

    public bool Drops(FaultMoment moment) => _ending is { Kind: FaultKind.Drop } && MomentOf(_ending) == moment;

    /// <summary>The HTTP status that stands in for the answer, or null.</summary>
    public int? Status(FaultMoment moment) => _ending is { Kind: FaultKind.Status } && MomentOf(_ending) == moment ? _ending.Status : null;

    public bool Malforms(out string? body)
    {
        body = _ending?.Message;
        return _ending is { Kind: FaultKind.Malformed };
    }

    public Refusal? RefusalOf(string number)
    {
        if (refusals.Count == 0 || !refusals.TryGetValue(RecipientNumber.Known(number), out var rule))
            return null;
        return new Refusal(rule.Code!.Value, rule.Message ?? "Simulator: a fault on request");
    }

    /// <summary>The rule by which a message that is taken does not reach its number, or null.</summary>
    public FaultRule? LossOf(string number) => losses.Count == 0 ? null : losses.GetValueOrDefault(RecipientNumber.Known(number));

    private static FaultMoment MomentOf(FaultRule rule) => rule.When ?? FaultMoment.Before;
}
