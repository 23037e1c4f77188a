using TemplateSms.Simulator;

namespace TemplateSms.ISendPro.Tests;

public sealed class ClientRefusalTests : IAsyncLifetime
{
    private static readonly SenderId _sender = SenderId.Parse("ACME");
    private readonly HttpClient _http = new();
    private SmsGateway _gateway = null!;

    public async Task InitializeAsync() => _gateway = await SmsGateway.StartAsync();

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _gateway.DisposeAsync();
    }

    [Fact]
    public async Task Ucs2_ToMetropolitanFrance_IsRefusedBeforeSending()
    {
        var message = SmsContent.Create("Привет", SmsEncoding.Ucs2).To(Sample.Number);

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Client().SendAsync(message));

        Assert.Contains("UCS-2", error.Reason, StringComparison.Ordinal);
        Assert.Null(error.Code);
        Assert.Empty(_gateway.Messages);
        Sample.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task Ucs2_ToFranceAmongOthers_IsRefusedThereOnly()
    {
        var receipt = await Client().SendAsync(SmsContent.Create("Привет", SmsEncoding.Ucs2), [Sample.Number, Sample.Abroad]);

        Assert.Equal(Sample.Number, Assert.Single(receipt.Rejected).To);
        Assert.Equal(Sample.Abroad, Assert.Single(receipt.Accepted).To);
        Assert.Equal(Sample.Abroad.Value, Assert.Single(_gateway.Messages).Recipient);
    }

    [Fact]
    public async Task Ucs2_ToFranceOnly_SendsNothing()
    {
        var receipt = await Client().SendAsync(SmsContent.Create("Привет", SmsEncoding.Ucs2), [Sample.Number]);

        Assert.Single(receipt.Rejected);
        Assert.Throws<SmsRejectedException>(receipt.EnsureAllAccepted);
        Assert.Empty(_gateway.Messages);
    }

    [Theory]
    [InlineData(148, false, true)]
    [InlineData(149, false, false)]
    [InlineData(160, true, true)]
    public async Task Stop_TextWithASender_NeedsItsRoomUnlessLifted(int length, bool lifted, bool isSent)
    {
        var message = SmsContent.Create(new string('a', length), sender: _sender).To(Sample.Number);

        await AssertSentAsync(isSent, Client(account => account.StopRestrictionLifted = lifted).SendAsync(message));
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public async Task Stop_SenderFromElsewhere_NeedsItsRoomToo(bool account, bool send, bool isSent)
    {
        var message = SmsContent.Create(new string('a', 160)).To(Sample.Number);
        var client = Client(options => options.Sender = account ? _sender.Value : null);

        await AssertSentAsync(isSent, client.SendAsync(message, new SmsSendOptions { Sender = send ? _sender : null }));
    }

    [Fact]
    public async Task Stop_TextToMany_IsRefusedAsAWhole()
    {
        var content = SmsContent.Create(new string('a', 160), sender: _sender);

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Client().SendAsync(content, [Sample.Number, Sample.Abroad]));

        Assert.Contains("STOP", error.Reason, StringComparison.Ordinal);
        Assert.Empty(_gateway.Messages);
    }

    private async Task AssertSentAsync(bool isSent, Task<SmsReceipt> send)
    {
        if (isSent)
            Assert.Equal(SmsStatus.Accepted, (await send).Status);
        else
            Assert.Contains("STOP", (await Assert.ThrowsAsync<SmsRejectedException>(() => send)).Reason, StringComparison.Ordinal);
        Assert.Equal(isSent, _gateway.Messages.Count == 1);
    }

    private ISendProClient Client(Action<ISendProOptions>? change = null) => new(_http, Sample.Options(_gateway.BaseAddress, change));
}
