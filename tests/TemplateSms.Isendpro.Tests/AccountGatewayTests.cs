using TemplateSms.Simulator;

namespace TemplateSms.Isendpro.Tests;

/// <summary>Questions about the account, against the simulator.</summary>
public sealed class AccountGatewayTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private SmsGateway _gateway = null!;

    public async Task InitializeAsync() => _gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { ApiKeys = { Sample.Key }, Credit = 10m });

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _gateway.DisposeAsync();
    }

    [Fact]
    public async Task Count_LongText_GivesItsSegmentsAndSendsNothing()
    {
        var content = SmsContent.Create(new string('a', 161), maxSegments: 2);

        var count = await Client().CountAsync(content.To(Sample.Number));

        Assert.Equal((Sample.Number, 161, 2), (count.To, count.Characters, count.Segments));
        Assert.Empty(_gateway.Messages);
    }

    [Fact]
    public async Task Credit_AfterASend_IsLess()
    {
        var before = await Client().GetCreditAsync();
        await Client().SendAsync(Sample.Message);
        var after = await Client().GetCreditAsync();

        Assert.Equal((10m, 9.95m), (before.Euros, after.Euros));
        Assert.Equal((200L, 199L), (before.MessagesToFrance, after.MessagesToFrance));
    }

    [Fact]
    public async Task BlackList_AddedAndRemoved_DecidesWhoGetsMessages()
    {
        var client = Client();
        Assert.Empty((await client.GetBlackListAsync()).Numbers);

        await client.AddToBlackListAsync(Sample.Number);
        await client.AddToBlackListAsync(Sample.Abroad);
        Assert.Equal(2, (await client.GetBlackListAsync()).Numbers.Count);
        Assert.Equal(11, (await Assert.ThrowsAsync<SmsRejectedException>(() => client.SendAsync(Sample.Message))).Code);

        await client.RemoveFromBlackListAsync(Sample.Number);
        Assert.Equal(Sample.Abroad, Assert.Single((await client.GetBlackListAsync()).Numbers));
        Assert.Equal(SmsStatus.Accepted, (await client.SendAsync(Sample.Message)).Status);
    }

    [Fact]
    public async Task Directory_FilledAndSentTo_HasAReceiptForEachOfItsNumbers()
    {
        var directories = Client().Directories;
        var id = await directories.CreateAsync("Customers");
        await directories.AddAsync(id, [new DirectoryEntry { Number = Sample.Number, Name = "Zoé" }, new DirectoryEntry { Number = Sample.Abroad }]);
        await Client().AddToBlackListAsync(Sample.Abroad);

        var receipt = await directories.SendAsync(id, Sample.Content);

        Assert.Equal(Sample.Number, Assert.Single(receipt.Accepted).To);
        Assert.Equal((Sample.Abroad, IsendproCodes.BlackListed), (receipt.Rejected[0].To, receipt.Rejected[0].Code!.Value));
        await directories.RemoveAsync(id, [Sample.Abroad]);
        Assert.Empty((await directories.SendAsync(id, Sample.Content)).Rejected);
    }

    [Fact]
    public async Task SubAccount_WithCredit_SendsByItsOwnKey()
    {
        var added = await Client().SubAccounts.AddAsync("agence06", "password");
        await Client().SubAccounts.AddCreditAsync(added.Key, 1.25m);

        var own = new IsendproClient(_http, Sample.Options(_gateway.BaseAddress, account => account.ApiKey = added.Key));

        Assert.Equal(1.25m, (await own.GetCreditAsync()).Euros);
        Assert.Equal(SmsStatus.Accepted, (await own.SendAsync(Sample.Message)).Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task CampaignReport_InAnyForm_HasTheTextUnderSomeHeading(int seed)
    {
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { CampaignReport = { Seed = seed } });
        var client = new IsendproClient(_http, Sample.Options(gateway.BaseAddress));
        const string Text = "one; \"two\", three\nfour";
        await client.SendAsync(SmsContent.Create(Text).To(Sample.Number));

        var report = await client.GetCampaignReportAsync(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));

        Assert.Single(report.Columns, column => report.Rows.Single()[column] == Text);
        Assert.Equal(1, report.Count);
    }

    [Fact]
    public async Task Question_WrongKey_IsARefusal()
    {
        var client = new IsendproClient(_http, Sample.Options(_gateway.BaseAddress, account => account.ApiKey = "another"));
        Func<Task>[] questions =
        [
            () => client.CountAsync(Sample.Message),
            () => client.GetCreditAsync(),
            () => client.AddToBlackListAsync(Sample.Number),
            () => client.GetBlackListAsync(),
        ];

        foreach (var query in questions)
            Assert.Equal(3, (await Assert.ThrowsAsync<SmsRejectedException>(query)).Code);
    }

    private IsendproClient Client() => new(_http, Sample.Options(_gateway.BaseAddress));
}
