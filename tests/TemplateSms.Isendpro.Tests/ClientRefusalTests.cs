using Microsoft.Extensions.Time.Testing;
using TemplateSms.Simulator;
using TemplateSms.Templating;

namespace TemplateSms.Isendpro.Tests;

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
        Assert.Equal(Sample.Abroad.Value, "+" + Assert.Single(_gateway.Messages).Recipient);
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

    // The build was told that the restriction is lifted, and the client was not.
    [Fact]
    public async Task Stop_ContentOfABuildThatKeepsNone_IsRefusedWithBothNames()
    {
        var content = Compiled(155, reserve: 0);

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Client().SendAsync(content.To(Sample.Number)));
        var many = await Assert.ThrowsAsync<SmsRejectedException>(() => Client().SendAsync(content, [Sample.Number, Sample.Abroad]));

        Assert.Equal(error.Reason, many.Reason);
        Assert.Contains("SmsStopRestrictionLifted", error.Reason, StringComparison.Ordinal);
        Assert.Contains("the client's option StopRestrictionLifted", error.Reason, StringComparison.Ordinal);
        Assert.Empty(_gateway.Messages);
        Sample.AssertKeepsSecrets(error);
    }

    [Theory]
    [InlineData(148, 0, false)]
    [InlineData(155, 0, true)]
    [InlineData(148, 12, false)]
    [InlineData(148, 12, true)]
    public async Task Stop_ContentThatHasTheRoom_IsSent(int length, int reserve, bool lifted) =>
        await AssertSentAsync(true, Client(account => account.StopRestrictionLifted = lifted).SendAsync(Compiled(length, reserve).To(Sample.Number)));

    [Fact]
    public async Task Stop_TextByHand_IsToldToBeShorter()
    {
        var message = SmsContent.Create(new string('a', 155), sender: _sender).To(Sample.Number);

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Client().SendAsync(message));

        Assert.Contains("the client's option StopRestrictionLifted; else shorten the text", error.Reason, StringComparison.Ordinal);
    }

    // A batch keeps what fits: the restriction of the account is asked for each text.
    [Fact]
    public async Task Stop_TextAmongOthers_IsRefusedAlone()
    {
        var receipt = await Client().SendAsync([Compiled(155, reserve: 0).To(Sample.Number), Compiled(148, reserve: 12).To(Sample.Abroad)]);

        Assert.Equal(Sample.Number, Assert.Single(receipt.Rejected).To);
        Assert.Equal(Sample.Abroad, Assert.Single(receipt.Accepted).To);
    }

    [Theory]
    [InlineData(SmsKind.Transactional, true, true)]
    [InlineData(SmsKind.Transactional, false, false)]
    [InlineData(SmsKind.Code, true, true)]
    [InlineData(SmsKind.Code, false, false)]
    [InlineData(SmsKind.Marketing, true, false)]
    [InlineData(SmsKind.Marketing, false, false)]
    public async Task NoStop_IsSentForTransactionalOfALiftedAccountOnly(SmsKind kind, bool lifted, bool hasNoStop)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 29, 11, 0, 0, TimeSpan.Zero));
        var client = new IsendproClient(_http, Sample.Options(_gateway.BaseAddress, account => account.StopRestrictionLifted = lifted), clock);
        var content = SmsContent.Create("Hello", sender: _sender, kind: kind);

        await client.SendAsync(content.To(Sample.Number));
        await client.SendAsync(content, [Sample.Number, Sample.Abroad]);

        Assert.All(_gateway.Messages, message => Assert.Equal(hasNoStop, message.NoStop));
    }

    // As generated code makes it.
    private static SmsContent Compiled(int length, int reserve)
    {
        var writer = new SmsWriter([], UnencodableHandling.Replace, SmsEncoding.Gsm7);
        writer.Text(new string('a', length));
        return writer.TryFinish(new SmsTemplateDeclaration("order_shipped", sender: _sender, reserve: reserve), null, out var content, out var error)
            ? content
            : throw error.ToException();
    }

    private async Task AssertSentAsync(bool isSent, Task<SmsReceipt> send)
    {
        if (isSent)
            Assert.Equal(SmsStatus.Accepted, (await send).Status);
        else
            Assert.Contains("STOP", (await Assert.ThrowsAsync<SmsRejectedException>(() => send)).Reason, StringComparison.Ordinal);
        Assert.Equal(isSent, _gateway.Messages.Count == 1);
    }

    private IsendproClient Client(Action<IsendproOptions>? change = null) => new(_http, Sample.Options(_gateway.BaseAddress, change));
}
