using System.Net;
using TemplateSms.Simulator.Faults;

namespace TemplateSms.Simulator.Tests.Faults;

public sealed class FaultTests
{
    [Fact]
    public async Task Faults_None_IsTheDefault()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        Assert.Equal("""{"seed":null,"rules":[]}""", (await fixture.ApiAsync("faults")).Body);
        Assert.Empty(fixture.Gateway.Faults.Rules);
    }

    [Fact]
    public async Task Faults_PutAndDeleted_HitAndNoLonger()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var put = await fixture.ApiAsync(HttpMethod.Put, "faults", """{"seed":1,"rules":[{"kind":"code","code":77,"message":"Nope"}]}""");
        var hit = await fixture.SendAsync("Hi");
        var deleted = await fixture.ApiAsync(HttpMethod.Delete, "faults");
        var sent = await fixture.SendAsync("Hi");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NoContent), (put.Status, deleted.Status));
        Assert.Equal("""{"etat":{"etat":[{"code":77,"tel":"0600123456","message":"Nope"}],"code": "77","tel":"0600123456","message":"Nope"}}""", hit.Body);
        Assert.Equal(0, sent.Entry.GetProperty("code").GetInt32());
        Assert.Equal([MessageStatus.Refused, MessageStatus.Accepted], fixture.Gateway.Messages.Select(message => message.Status));
    }

    [Theory]
    [InlineData("""{"rules":[{"kind":"latency"}]}""", "rules[0].milliseconds: must be 1 to 600000")]
    [InlineData("""{"rules":[{"kind":"code","code":0}]}""", "rules[0].code: must be given, and not be 0")]
    [InlineData("""{"rules":[{"kind":"drop"},{"kind":"status","status":200}]}""", "rules[1].status: must be 300 to 599")]
    [InlineData("""{"rules":[{"kind":"drop","probability":1.5}]}""", "rules[0].probability: must be 0 to 1")]
    [InlineData("""{"rules":[{"kind":"drop","number":"12"}]}""", "rules[0].number: it has 2 digits, an international number at least 8")]
    [InlineData("""{"rules":[{"kind":"drop","code":7}]}""", "rules[0].code: belongs to the kinds code, undelivered and failed")]
    [InlineData("""{"rules":[{"kind":"undelivered","when":"after"}]}""", "rules[0].when: belongs to the kinds latency, status and drop")]
    [InlineData("""{"rules":[{"kind":"malformed","when":"before"}]}""", "rules[0].when: belongs to the kinds latency, status and drop")]
    [InlineData("""{"rules":[null]}""", "rules[0]: is missing")]
    [InlineData("""{"rules":[{"kind":"explode"}]}""", "rules[0].kind: is not as documented (line 1, byte 28)")]
    [InlineData("""{"rules":[{"probability":1}]}""", "rules[0]: is not as documented (line 1, byte 28)")]
    [InlineData("""{"rules":null}""", "rules: is not as documented (line 1, byte 14)")]
    public async Task Faults_BadPlan_NamesTheField(string plan, string problem)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.ApiAsync(HttpMethod.Put, "faults", plan);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(problem, answer.Problem);
        Assert.Empty(fixture.Gateway.Faults.Rules);
    }

    [Fact]
    public async Task Faults_BadPlanInProcess_Throws()
    {
        await using var gateway = await SmsGateway.StartAsync();

        var error = Assert.Throws<ArgumentException>(() => gateway.Faults = new FaultPlan { Rules = [FaultRule.Answer(200)] });

        Assert.Contains("rules[0].status: must be 300 to 599", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_Before_TakesNothing()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Credit = 1 });
        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Answer(503)] };

        var answer = await fixture.SendAsync("Hi");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "text/html; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Equal((MessageStatus.Refused, 503), (fixture.Only.Status, fixture.Only.Exchange!.ReplyStatus));
        Assert.Equal(1, (await fixture.ApiAsync("account")).Json.GetProperty("credit").GetDecimal());
    }

    [Fact]
    public async Task Status_After_TakesTheMessage()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Answer(502, FaultMoment.After)] };

        var answer = await fixture.SendAsync("Hi");

        Assert.Equal(HttpStatusCode.BadGateway, answer.Status);
        Assert.Equal(MessageStatus.Accepted, fixture.Only.Status);
    }

    [Fact]
    public async Task Drop_Before_TakesNothing()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Drop()] };

        await Assert.ThrowsAsync<HttpRequestException>(() => fixture.SendAsync("Hi"));

        Assert.Empty(fixture.Gateway.Messages);
    }

    [Fact]
    public async Task Drop_After_TakesTheMessageWithoutAReply()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Drop(FaultMoment.After)] };

        await Assert.ThrowsAsync<HttpRequestException>(() => fixture.SendAsync("Hi"));

        Assert.Equal((MessageStatus.Accepted, null), (fixture.Only.Status, fixture.Only.Exchange!.ReplyStatus));
        Assert.Equal("null", (await fixture.ApiAsync("messages/1")).Json.GetProperty("rawReply").GetRawText());
    }

    [Theory]
    [InlineData(null, """{"etat":{"etat":[{"code":0,"tel":"0600123456","smslong":"1","message":"Your message ha""")]
    [InlineData("", "")]
    [InlineData("<html>", "<html>")]
    public async Task Malformed_Reply_TakesTheMessage(string? body, string answered)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Malform(body)] };

        var answer = await fixture.SendAsync("Hi");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(answered, answer.Body);
        Assert.Equal(answered, fixture.Only.Exchange!.ReplyBody);
        Assert.True(fixture.Only.Accepted);
    }

    [Fact]
    public async Task Latency_After_KeepsTheClientWaitingForATakenMessage()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Latency(TimeSpan.FromMinutes(10), FaultMoment.After)] };

        var sending = fixture.SendAsync("Hi");
        var message = await fixture.Gateway.WaitForMessageAsync("0600123456");

        Assert.True(message.Accepted);
        Assert.False(sending.IsCompleted);
        _ = sending.ContinueWith(task => task.Exception, TaskScheduler.Default);
    }

    [Fact]
    public async Task Rule_WithANumber_HitsThatNumberOnly()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Refuse(77) with { Number = "+33 6 12 34 56 78" }] };

        var answer = await fixture.PostJsonAsync("smsmulti", """{"keyid":"k","num":["0600123456","0612345678"],"sms":["Hi"]}""");

        Assert.Equal([0, 77], answer.Entries.Select(entry => entry.GetProperty("code").GetInt32()));
    }

    [Fact]
    public async Task Rule_OfAnOperationWithoutNumbers_RefusesIt()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Refuse(77, "Later")] };

        var answer = await fixture.GetAsync("credit?keyid=k&credit=1");

        Assert.Equal("""{"etat":{"etat":[{"code":"77","message":"Later"}]}}""", answer.Body);
    }

    [Fact]
    public async Task Rule_ByChance_HitsTheSameRequestsWithTheSameSeed()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var plan = new FaultPlan { Seed = 42, Rules = [FaultRule.Refuse(77) with { Probability = 0.5 }] };
        var runs = new List<string>();

        for (var run = 0; run < 2; run++)
        {
            fixture.Gateway.Faults = plan;
            var codes = new List<int>();
            for (var i = 0; i < 40; i++)
                codes.Add((await fixture.SendAsync("Hi")).Entry.GetProperty("code").GetInt32());
            Assert.Contains(0, codes);
            Assert.Contains(77, codes);
            runs.Add(string.Join(' ', codes));
        }

        Assert.Equal(runs[0], runs[1]);
    }
}
