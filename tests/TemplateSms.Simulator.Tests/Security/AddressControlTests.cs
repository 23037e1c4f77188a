using System.Net;
using TemplateSms.Simulator.Tests.TwilioMessages;

namespace TemplateSms.Simulator.Tests.Security;

/// <summary>The white list of addresses, whose refusal nobody has published.</summary>
public sealed class AddressControlTests
{
    [Fact]
    public async Task Sms_FromAnAddressThatIsNotListed_IsRefusedAsTheOptionsSay()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions
        {
            AddressControl = { IsOn = true, WhiteList = { IPAddress.Parse("192.0.2.1") }, Code = 77, Status = 403 },
        });

        var answer = await fixture.SendAsync("Hi");

        Assert.Equal((HttpStatusCode.Forbidden, "77"), (answer.Status, answer.Entry.GetProperty("code").GetString()));
        Assert.Equal(77, fixture.Only.Code);
        Assert.Equal(HttpStatusCode.Forbidden, (await fixture.GetAsync("credit?keyid=k&credit=1")).Status);
        Assert.Equal(HttpStatusCode.Created, (await new TwilioSender(fixture).SendAsync()).Status);
    }

    [Fact]
    public async Task Sms_DefaultRefusal_IsTheSimulatorsOwn()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { AddressControl = { IsOn = true } });

        var answer = await fixture.SendAsync("Hi");

        Assert.Equal((HttpStatusCode.BadRequest, "99000"), (answer.Status, answer.Entry.GetProperty("code").GetString()));
        Assert.StartsWith("Simulator: the address of the client is not on the white list", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task Sms_FromAListedAddress_IsTaken(string address)
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { AddressControl = { IsOn = true, WhiteList = { IPAddress.Parse(address) } } });

        Assert.Equal(HttpStatusCode.OK, (await fixture.SendAsync("Hi")).Status);
    }

    [Fact]
    public async Task Sms_WrongKeyFromElsewhere_IsAWrongKey()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { ApiKeys = { "right" }, AddressControl = { IsOn = true } });

        Assert.Equal("3", (await fixture.SendAsync("Hi")).Entry.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(200)]
    [InlineData(600)]
    public async Task Start_StatusThatRefusesNothing_IsRefused(int status) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(nameof(AddressControlOptions.Status), () => SmsGateway.StartAsync(new SmsGatewayOptions { AddressControl = { Status = status } }));
}
