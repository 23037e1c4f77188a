namespace TemplateSms.Simulator.Tests.Operations;

public sealed class QualificationTests
{
    [Fact]
    public async Task Qualification_Numbers_AreAnsweredInOrder()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions
        {
            UnattributedNumbers = { "0600000021" },
            BlackListedNumbers = { "0600000011" },
            Answers = { BlackListedOperator = "liste noire" },
        });

        var answer = await fixture.PostJsonAsync("qualification", """{"keyid":"k","getOperateur":"1","num":["0680010203","33600000021","33600000011"]}""");

        Assert.Equal(
            """{"etat":{"etat":[{"tel":"0680010203","operateur":"ORAN"},{"tel":"33600000021","operateur":"?"},{"tel":"33600000011","operateur":"liste noire"}]}}""",
            answer.Body);
    }
}
