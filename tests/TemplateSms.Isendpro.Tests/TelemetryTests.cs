using System.Collections.Concurrent;
using System.Diagnostics;
using TemplateSms.Simulator;

namespace TemplateSms.Isendpro.Tests;

/// <summary>The names that this client gives to what the engine tells.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Operations_EachOfThem_HasItsNameAndTheGateways()
    {
        await using var gateway = await SmsGateway.StartAsync();
        var told = new ConcurrentQueue<(object?, object?)>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "TemplateSms",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (Equals(activity.GetTagItem("server.port"), gateway.BaseAddress.Port))
                    told.Enqueue((activity.GetTagItem("messaging.system"), activity.GetTagItem("messaging.operation.name")));
            },
        };
        ActivitySource.AddActivityListener(listener);
        var client = new IsendproClient(new HttpClient(), Sample.Options(gateway.BaseAddress));

        await client.SendAsync(Sample.Message);
        await client.SendAsync(Sample.Content, [Sample.Number]);
        await client.CountAsync(Sample.Message);
        await client.GetCreditAsync();
        await client.AddToBlackListAsync(Sample.Abroad);
        await client.RemoveFromBlackListAsync(Sample.Abroad);
        await client.GetBlackListAsync();

        string[] names = ["send", "send", "count", "get_credit", "add_to_black_list", "remove_from_black_list", "get_black_list"];
        Assert.Equal(names.Select(name => ((object?)"isendpro", (object?)name)), told);
    }
}
