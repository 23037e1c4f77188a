using TemplateSms.Simulator;

namespace TemplateSms.Isendpro.Tests;

public sealed class GatewayTests
{
    [Fact]
    public async Task Send_Accepted_GivesTheReceipt()
    {
        await using var gateway = await SmsGateway.StartAsync();

        var receipt = await Client(gateway).SendAsync(SmsContent.Create(new string('a', 161), maxSegments: 2, tracker: "t1").To(Sample.Number));

        Assert.Equal((SmsStatus.Accepted, 0, 2), (receipt.Status, receipt.Code, receipt.BilledSegments));
        Assert.Equal((Sample.Number, "Your message has been sent", "t1"), (receipt.To, receipt.GatewayMessage, receipt.Tracker));
    }

    [Fact]
    public async Task Send_BlackListedNumber_ThrowsWithTheGatewaysCode()
    {
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { Sample.Digits } });

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Client(gateway).SendAsync(Sample.Message));

        Assert.Equal((11, Sample.Number), (error.Code, error.To));
        Assert.Equal("The number is on the black list, the message is not routed", error.GatewayMessage);
        Sample.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task Send_WrongKey_ThrowsWithTheGatewaysCode()
    {
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { ApiKeys = { "another" } });

        var one = await Assert.ThrowsAsync<SmsRejectedException>(() => Client(gateway).SendAsync(Sample.Message));
        var many = await Assert.ThrowsAsync<SmsRejectedException>(() => Client(gateway).SendAsync(Sample.Content, [Sample.Number, Sample.Abroad]));

        Assert.All([one, many], error => Assert.Equal((3, "Your credentials are incorrect"), (error.Code, error.GatewayMessage)));
        Assert.All([one, many], Sample.AssertKeepsSecrets);
    }

    [Fact]
    public async Task SendMany_SomeRefused_KeepsBothInOrder()
    {
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { "0600000011" }, UnattributedNumbers = { "33600000021" } });
        PhoneNumber[] to = [PhoneNumber.Parse("+33 6 00 00 00 11"), Sample.Number, PhoneNumber.Parse("+33600000021"), Sample.Abroad];

        var receipt = await Client(gateway).SendAsync(Sample.Content, to);

        Assert.Equal([to[1], to[3]], receipt.Accepted.Select(accepted => accepted.To));
        Assert.Equal([(to[0], 11), (to[2], 21)], receipt.Rejected.Select(rejected => (rejected.To, rejected.Code!.Value)));
        Assert.False(receipt.AllAccepted);
    }

    [Fact]
    public async Task SendMany_Nobody_SendsNothing()
    {
        await using var gateway = await SmsGateway.StartAsync();

        var receipt = await Client(gateway).SendAsync(Sample.Content, []);

        Assert.True(receipt is { AllAccepted: true, Accepted.Count: 0 });
        Assert.Empty(gateway.Messages);
    }

    [Fact]
    public async Task SendMany_DefaultNumber_ThrowsBeforeSending()
    {
        await using var gateway = await SmsGateway.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => Client(gateway).SendAsync(Sample.Content, [Sample.Number, default]));

        Assert.Empty(gateway.Messages);
    }

    [Fact]
    public async Task SendMany_AutoText_IsGsm7InFranceAndUcs2Abroad()
    {
        await using var gateway = await SmsGateway.StartAsync();
        PhoneNumber[] to = [Sample.Abroad, Sample.Number, PhoneNumber.Parse("+262692123456")];

        var receipt = await Client(gateway).SendAsync(SmsContent.Create("Fête", SmsEncoding.Auto), to);

        Assert.Equal(to, receipt.Accepted.Select(accepted => accepted.To));
        Assert.Equal([SmsEncoding.Ucs2, SmsEncoding.Gsm7, SmsEncoding.Ucs2], receipt.Accepted.Select(accepted => accepted.Content.Encoding));
        Assert.Equal("Fete", Assert.Single(gateway.Messages, message => !message.Ucs2).Text);
    }

    [Fact]
    public async Task SendMany_AutoTextWithoutAGsm7Form_IsRefusedInFranceOnly()
    {
        await using var gateway = await SmsGateway.StartAsync();

        var receipt = await Client(gateway).SendAsync(SmsContent.Create("Привет", SmsEncoding.Auto), [Sample.Abroad, Sample.Number]);

        Assert.Equal(Sample.Abroad, Assert.Single(receipt.Accepted).To);
        Assert.NotNull(Assert.Single(receipt.Rejected).Reason);
    }

    private static IsendproClient Client(SmsGateway gateway) => new(new HttpClient(), Sample.Options(gateway.BaseAddress));
}
