using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Faults;

/// <summary>Validates a fault plan.</summary>
internal static class FaultPlanRules
{
    private const int MostRules = 100;
    private const int MostMilliseconds = 600_000;
    private const int MostMessage = 10_000;

    /// <summary>The first problem: its field and its rule; null when there is none.</summary>
    public static string? Check(FaultPlan plan)
    {
        if (plan.Rules is null)
            return "rules: is missing";
        if (plan.Rules.Count > MostRules)
            return $"rules: are at most {MostRules}";
        for (var i = 0; i < plan.Rules.Count; i++)
        {
            if (plan.Rules[i] is null)
                return $"rules[{i}]: is missing";
            if (Check(plan.Rules[i]) is { } problem)
                return $"rules[{i}].{problem}";
        }

        return null;
    }

    private static string? Check(FaultRule rule)
    {
        if (!Enum.IsDefined(rule.Kind))
            return "kind: is unknown";
        if (rule.Probability is not (>= 0 and <= 1))
            return "probability: must be 0 to 1";
        if (rule.Number is { } number && RecipientNumber.Read(number, out _) is { } problem)
            return $"number: {problem}";
        if (rule.Message is { Length: > MostMessage })
            return $"message: is at most {MostMessage} characters";
        return CheckOwn(rule) ?? CheckForeign(rule);
    }

    private static string? CheckOwn(FaultRule rule) => rule.Kind switch
    {
        FaultKind.Latency when rule.Milliseconds is not (>= 1 and <= MostMilliseconds) => $"milliseconds: must be 1 to {MostMilliseconds}",
        FaultKind.Code when rule.Code is null or GatewayCodes.Sent => $"code: must be given, and not be {GatewayCodes.Sent}",
        FaultKind.Status when rule.Status is not (>= 300 and <= 599) => "status: must be 300 to 599",
        _ => null,
    };

    // A field that its kind does not read is a misunderstanding, and better said than ignored.
    private static string? CheckForeign(FaultRule rule)
    {
        if (rule.Milliseconds is not null && rule.Kind is not FaultKind.Latency)
            return "milliseconds: belongs to the kind latency";
        if (rule.Code is not null && rule.Kind is not (FaultKind.Code or FaultKind.Undelivered or FaultKind.Failed))
            return "code: belongs to the kinds code, undelivered and failed";
        if (rule.Status is not null && rule.Kind is not FaultKind.Status)
            return "status: belongs to the kind status";
        if (rule.Message is not null && rule.Kind is not (FaultKind.Code or FaultKind.Malformed))
            return "message: belongs to the kinds code and malformed";
        return rule.When is not null && rule.Kind is not (FaultKind.Latency or FaultKind.Status or FaultKind.Drop)
            ? "when: belongs to the kinds latency, status and drop"
            : null;
    }
}
