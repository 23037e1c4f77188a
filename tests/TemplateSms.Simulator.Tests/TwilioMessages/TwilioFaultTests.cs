using System.Net;
using TemplateSms.Simulator.Faults;

namespace TemplateSms.Simulator.Tests.TwilioMessages;

public sealed class TwilioFaultTests
{
    [Theory]
    [InlineData(20003, HttpStatusCode.Unauthorized)]
    [InlineData(20429, HttpStatusCode.TooManyRequests)]
    [InlineData(21408, HttpStatusCode.BadRequest)]
    [InlineData(21606, HttpStatusCode.BadRequest)]
    public async Task Code_OnRequest_IsAnsweredWithItsStatus(int code, HttpStatusCode status)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var sender = new TwilioSender(fixture);
        var sid = (await sender.SendAsync()).Sid;
        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Refuse(code, "No.") with { Number = "0680010203" }] };

        foreach (var answer in (TwilioAnswer[])[await sender.SendAsync(), await sender.ReadAsync(sid)])
        {
            Assert.Equal((status, code, "No.", (int)status), (answer.Status, answer.Code, answer.Text("message"), answer.Json.GetProperty("status").GetInt32()));
            Assert.Equal(code == 20429, answer.Headers.RetryAfter is not null);
        }

        Assert.Equal(HttpStatusCode.Created, (await sender.SendAsync(("To", "+33680010204"))).Status);
    }

    [Theory]
    [InlineData(FaultMoment.Before, 0)]
    [InlineData(FaultMoment.After, 1)]
    public async Task Drop_OnRequest_TakesTheMessageOrNot(FaultMoment when, int taken)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Drop(when) with { Number = "+33680010203" }] };

        await Assert.ThrowsAsync<HttpRequestException>(() => new TwilioSender(fixture).SendAsync());

        Assert.Equal(taken, fixture.Gateway.Messages.Count(message => message.Accepted));
    }
}
