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
