using System.Collections.Concurrent;
using System.Diagnostics;
using TemplateSms.Isendpro.Tests.Calls;
using TemplateSms.Simulator;

namespace TemplateSms.Isendpro.Tests;

/// <summary>The names that this client gives to what the engine tells.</summary>
public sealed class TelemetryTests
{
    private const int PortOfItsOwn = 4711;

    [Fact]
    public async Task OperationsOfTheAccount_EachOfThem_HasItsName()
    {
        var told = new ConcurrentQueue<object?>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "TemplateSms",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (Equals(activity.GetTagItem("server.port"), PortOfItsOwn))
                    told.Enqueue(activity.GetTagItem("messaging.operation.name"));
            },
        };
        ActivitySource.AddActivityListener(listener);
        var client = new AnsweredClient(400, """{"etat":{"code":"3"}}""", account => account.BaseAddress = new Uri($"https://gateway.invalid:{PortOfItsOwn}/")).Client;

        Func<Task>[] calls =
        [
            () => client.LookUpAsync(Sample.Number),
            () => client.CreateShortLinkAsync(new Uri("https://shop.example/")),
            () => client.GetCampaignReportAsync(default, default),
            () => client.Directories.CreateAsync("a"),
            () => client.Directories.AddAsync("12", [new DirectoryEntry { Number = Sample.Number }]),
            () => client.Directories.RemoveAsync("12", [Sample.Number]),
            () => client.Directories.SendAsync("12", Sample.Content),
            () => client.SubAccounts.AddAsync("a", "b"),
            () => client.SubAccounts.AddCreditAsync("a", 1m),
            () => client.SubAccounts.SetPriceAsync("a", 1m),
            () => client.SubAccounts.SetRestrictionsAsync("a", true, null),
        ];
        foreach (var call in calls)
            await Assert.ThrowsAsync<SmsRejectedException>(call);

        string[] names =
        [
            "look_up", "create_short_link", "get_campaign_report", "create_directory", "add_to_directory", "remove_from_directory", "send",
            "add_sub_account", "add_sub_account_credit", "set_sub_account_price", "set_sub_account_restrictions",
        ];
        Assert.Equal(names, told);
    }

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
