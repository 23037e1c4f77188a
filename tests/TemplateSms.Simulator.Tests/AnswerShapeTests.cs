using System.Text.Json;

namespace TemplateSms.Simulator.Tests;

/// <summary>The forms of an answer that the provider's document has.</summary>
public sealed class AnswerShapeTests
{
    [Theory]
    [InlineData(AnswerShape.Array, AnswerCodeType.Text, """{"etat":{"etat":[{"code":"250","message":"Le lien court a ete genere","shortlink":"L"}]}}""")]
    [InlineData(AnswerShape.Object, AnswerCodeType.Document, """{"etat":{"etat":{"code":250,"message":"Le lien court a ete genere","shortlink":"L"}}}""")]
    [InlineData(AnswerShape.Object, AnswerCodeType.Text, """{"etat":{"etat":{"code":"250","message":"Le lien court a ete genere","shortlink":"L"}}}""")]
    [InlineData(AnswerShape.Flat, AnswerCodeType.Number, """{"etat":{"code":250,"message":"Le lien court a ete genere","shortlink":"L"}}""")]
    public async Task Shape_OfOneEntry_IsTheOneOfTheOptions(AnswerShape shape, AnswerCodeType type, string expected)
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Answers = { Shape = shape, CodeType = type } });

        var answer = await fixture.PostJsonAsync("shortlink", """{"keyid":"k","shortlink":"https://example.org"}""");

        Assert.Equal(expected, System.Text.RegularExpressions.Regex.Replace(answer.Body, "\"shortlink\":\"[^\"]+\"", "\"shortlink\":\"L\""));
    }

    [Fact]
    public async Task Flat_Send_HasTheFieldsOfItsEntry()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Answers = { Shape = AnswerShape.Flat, CodeType = AnswerCodeType.Text } });

        Assert.Equal("""{"etat":{"code":"0","tel":"0600123456","smslong":"1","message":"Your message has been sent"}}""", (await fixture.SendAsync("Hi")).Body);
        Assert.Equal("""{"etat":{"credit":"99999.95"}}""", (await fixture.GetAsync("credit?keyid=k&credit=1")).Body);
    }

    [Fact]
    public async Task Flat_SeveralNumbers_StayAList()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Answers = { Shape = AnswerShape.Flat, CodeType = AnswerCodeType.Text } });

        var answer = await fixture.PostJsonAsync("smsmulti", """{"keyid":"k","num":["0600123456","0612345678"],"sms":["Hi"]}""");

        Assert.Equal(["0", "0"], answer.Entries.Select(entry => entry.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Number_Refusal_IsOne()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Answers = { Shape = AnswerShape.Object, CodeType = AnswerCodeType.Number } });

        var answer = JsonDocument.Parse((await fixture.PostJsonAsync("sms", "{}")).Body).RootElement;

        Assert.Equal(99_000, answer.GetProperty("etat").GetProperty("etat").GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task Seed_ManyAnswers_HaveAllForms()
    {
        var first = await AnswersAsync(seed: 7);

        Assert.Equal(7, first.Distinct().Count());
        Assert.Equal(first, await AnswersAsync(seed: 7));
    }

    private static async Task<List<string>> AnswersAsync(int seed)
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Answers = { Seed = seed } });
        var answers = new List<string>();
        for (var i = 0; i < 60; i++)
            answers.Add((await fixture.SendAsync("Hi")).Body);
        return answers;
    }
}
