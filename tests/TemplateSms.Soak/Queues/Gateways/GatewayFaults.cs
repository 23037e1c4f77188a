using TemplateSms.Simulator.Faults;

namespace TemplateSms.Soak.Queues.Gateways;

/// <summary>The seventeen faults of a gateway, beside answers that take their time.</summary>
internal static class GatewayFaults
{
    private static readonly TimeSpan _beforeTaking = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan _beforeAnswering = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan _slow = TimeSpan.FromMilliseconds(300);

    /// <param name="rate">How often each fault hits a request.</param>
    /// <param name="seed">The seed of chance.</param>
    /// <param name="timeout">The time that a client waits.</param>
    public static FaultPlan Of(double rate, int seed, TimeSpan timeout)
    {
        var late = timeout + TimeSpan.FromSeconds(1);
        FaultRule[] faults =
        [
            FaultRule.Latency(_slow),
            FaultRule.Latency(_slow, FaultMoment.After),
            FaultRule.Latency(late),
            FaultRule.Latency(late, FaultMoment.After),
            FaultRule.Refuse(11),
            FaultRule.Refuse(21),
            FaultRule.Answer(429),
            FaultRule.Answer(500),
            FaultRule.Answer(503),
            FaultRule.Answer(500, FaultMoment.After),
            FaultRule.Answer(502, FaultMoment.After),
            FaultRule.Drop(),
            FaultRule.Drop(FaultMoment.After),
            FaultRule.Malform(),
            FaultRule.Malform(""),
            FaultRule.Malform("<html>0</html>"),
            FaultRule.Undeliver(),
        ];
        return new FaultPlan
        {
            Seed = seed,
            Rules =
            [
                FaultRule.Latency(_beforeTaking),
                FaultRule.Latency(_beforeAnswering, FaultMoment.After),
                .. faults.Select(fault => fault with { Probability = rate }),
            ],
        };
    }
}
