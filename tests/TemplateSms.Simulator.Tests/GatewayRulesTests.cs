using System.Net;

namespace TemplateSms.Simulator.Tests;

// The simulator holds messages against the rules that it is given: each value, changed by one, turns an answer.
public sealed class GatewayRulesTests
{
    private static readonly GatewayRules _rules = GatewayRules.Isendpro;
    private static readonly string _a150 = new('a', 150);
    private static readonly string _a910 = new('a', 910);

    public static TheoryData<string> Changes => ["sender", "tracker", "segments", "dynamic segments", "STOP text", "UCS-2", "national numbers"];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Sms_UnderAChangedRule_IsAnsweredOtherwise(string change)
    {
        var (text, number, more, changed) = Case(change);

        Assert.NotEqual(await IsTakenAsync(_rules, text, number, more), await IsTakenAsync(changed, text, number, more));
    }

    [Fact]
    public async Task Message_WithStop_TellsTheUnitsOfTheRules()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Rules = _rules with { Reserve = 20, MostSegments = 2 } });

        await fixture.SendAsync("Hi", more: ",\"emetteur\":\"ACME\"");

        Assert.Equal(20, (await fixture.ApiAsync("messages/1")).Json.GetProperty("reservedUnits").GetInt32());
        Assert.Equal(306, (await fixture.ApiAsync("account")).Json.GetProperty("longestReply").GetInt32());
        Assert.Throws<ArgumentException>(() => fixture.Gateway.Reply("0600123456", new string('a', 307)));
    }

    private static (string Text, string Number, string More, GatewayRules Changed) Case(string change) => change switch
    {
        "sender" => ("Hi", "0600123456", ",\"emetteur\":\"IBM\"", _rules with { Senders = new GatewaySenders { LeastCharacters = 3 } }),
        "tracker" => ("Hi", "0600123456", ",\"tracker\":\"order42\"", _rules with { MostTrackerCharacters = 6 }),
        "segments" => ("Hi", "0600123456", ",\"smslong\":\"7\"", _rules with { MostSegments = 7 }),
        "dynamic segments" => (_a910, "0600123456", ",\"smslong\":\"999\"", _rules with { MostSegments = 5 }),
        "STOP text" => (_a150, "0600123456", ",\"emetteur\":\"ACME\"", _rules with { Reserve = 10 }),
        "UCS-2" => ("Привет", "0600123456", ",\"ucs2\":\"1\"", _rules with { WithoutUcs2 = GatewayDestinations.None }),
        "national numbers" => ("Hi", "0600123456", "", _rules with { NationalNumbers = PhoneRegion.International }),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static async Task<bool> IsTakenAsync(GatewayRules rules, string text, string number, string more)
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Rules = rules });

        return (await fixture.SendAsync(text, number, more)).Status == HttpStatusCode.OK;
    }
}
