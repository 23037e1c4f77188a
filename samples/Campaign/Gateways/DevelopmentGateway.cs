using TemplateSms.Simulator;
using TemplateSms.Simulator.Faults;

namespace Campaign.Gateways;

/// <summary>The gateway of the sample: a simulator in this process, which answers as slowly as a real one.</summary>
internal static class DevelopmentGateway
{
    private static readonly TimeSpan _answer = TimeSpan.FromMilliseconds(50);

    /// <summary>Starts the gateway. Its file remembers earlier runs, so that a message sent twice would be seen.</summary>
    public static async Task<SmsGateway> StartAsync(string folder)
    {
        var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { StorePath = Path.Combine(folder, "gateway.db"), Credit = 100_000 });
        gateway.Faults = new FaultPlan { Rules = [FaultRule.Latency(_answer)] };
        return gateway;
    }

    /// <summary>Counts the messages that the gateway has taken more than once. Each has a reference of its own, its id in the queue.</summary>
    public static int CountTwice(SmsGateway gateway) => gateway.Messages
        .Where(message => message is { Accepted: true, Tracker: not null })
        .GroupBy(message => message.Tracker, StringComparer.Ordinal)
        .Count(same => same.Count() > 1);
}
