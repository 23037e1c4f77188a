using System.Globalization;

namespace TemplateSms.Isendpro.Tests.Calls;

public sealed class SubAccountTests
{
    private const string Key = "a9bc68fe78";
    private const string Password = "hunter2-4711";

    [Theory]
    [InlineData("""{"etat":{"etat":{"code":230,"subAccountId":20150,"subAccountKeyId":"a9bc68fe78","subAccountLogin":"agence06","tel":"Le sous compte a ete ajoute"}}}""")]
    [InlineData("""{"etat":{"etat":[{"code":"230","message":"Le sous compte a ete ajoute","subAccountId":"20150","subAccountKeyid":"a9bc68fe78","subAccountLogin":"agence06"}]}}""")]
    public async Task Add_AnyShape_GivesTheAccountAndKeepsItsKey(string body)
    {
        var gateway = new AnsweredClient(200, body);

        var added = await gateway.Client.SubAccounts.AddAsync("agence06", Password);

        Assert.Equal((Key, "20150", "agence06", 230, "Le sous compte a ete ajoute"), (added.Key, added.Id, added.Login, added.Code, added.GatewayMessage));
        Assert.DoesNotContain(Key, added.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            ("POST", "/cgi-bin/subaccount",
                """{"keyid":"key-4711-secret","subAccountEdit":"addAccount","subAccountLogin":"agence06","subAccountPassword":"hunter2-4711"}"""),
            Assert.Single(gateway.Requests));
    }

    [Fact]
    public async Task Add_DoneButNotTold_IsUnknown()
    {
        var gateway = new AnsweredClient(200, """{"etat":{"etat":[{"code":230,"message":"hunter2-4711"}]}}""");

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => gateway.Client.SubAccounts.AddAsync("agence06", Password));

        Assert.Equal(230, error.Code);
        Assert.DoesNotContain(Password, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_EachOfThem_IsWrittenAndItsWordGivenAsItIs()
    {
        var gateway = new AnsweredClient(200, """{"etat":{"etat":[{"code":"4711","message":"done a9bc68fe78","subAccountId":"20150","subAccountKeyid":"a9bc68fe78"}]}}""");
        var accounts = gateway.Client.SubAccounts;

        var change = await accounts.AddCreditAsync(Key, 12.50m);
        await accounts.SetPriceAsync(Key, 0.0000001m, "FR");
        await accounts.SetPriceAsync(Key, 1m);
        await accounts.SetRestrictionsAsync(Key, stop: true, time: false);
        await accounts.SetRestrictionsAsync(Key, stop: null, time: true);

        Assert.Equal((4711, "done a9bc68fe78", "20150", Key), (change.Code, change.GatewayMessage, change.Id, change.Key));
        Assert.DoesNotContain(Key, change.ToString(), StringComparison.Ordinal);
        Assert.All(gateway.Requests, request => Assert.Equal(("PUT", "/cgi-bin/subaccount"), (request.Method, request.Target)));
        Assert.Equal(
            [
                "\"subAccountEdit\":\"addCredit\",\"subAccountKeyId\":\"a9bc68fe78\",\"subAccountAddCredit\":\"12.50\"}",
                "\"subAccountEdit\":\"setPrice\",\"subAccountKeyId\":\"a9bc68fe78\",\"subAccountPrice\":\"0.0000001\",\"subAccountCountryCode\":\"FR\"}",
                "\"subAccountEdit\":\"setPrice\",\"subAccountKeyId\":\"a9bc68fe78\",\"subAccountPrice\":\"1\"}",
                "\"subAccountEdit\":\"setRestriction\",\"subAccountKeyId\":\"a9bc68fe78\",\"subAccountRestrictionStop\":\"1\",\"subAccountRestrictionTime\":\"0\"}",
                "\"subAccountEdit\":\"setRestriction\",\"subAccountKeyId\":\"a9bc68fe78\",\"subAccountRestrictionTime\":\"1\"}",
            ],
            gateway.Requests.Select(request => request.Body["{\"keyid\":\"key-4711-secret\",".Length..]));
    }

    [Fact]
    public async Task AddCredit_UnderAnyCulture_IsWrittenWithAPoint()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
        try
        {
            var gateway = new AnsweredClient(200, """{"etat":{"code":1}}""");
            await gateway.Client.SubAccounts.AddCreditAsync(Key, 1.5m);
            Assert.Contains("\"1.5\"", gateway.Requests[0].Body, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    public async Task Change_WrongKey_IsARefusal(int status)
    {
        var gateway = new AnsweredClient(status, """{"etat":{"etat":[{"code":"3","message":"Your credentials are incorrect"}]}}""");

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => gateway.Client.SubAccounts.AddCreditAsync(Key, 1m));

        Assert.Equal((3, "Your credentials are incorrect"), (error.Code, error.GatewayMessage));
        Assert.DoesNotContain(Key, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_OutOfRange_AreRefusedBeforeAsking()
    {
        var gateway = new AnsweredClient(200, "");
        var accounts = gateway.Client.SubAccounts;

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => accounts.AddCreditAsync(Key, 0m));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => accounts.SetPriceAsync(Key, -1m));
        await Assert.ThrowsAsync<ArgumentException>(() => accounts.SetRestrictionsAsync(Key, null, null));
        await Assert.ThrowsAsync<ArgumentException>(() => accounts.AddAsync("login", ""));
        await Assert.ThrowsAsync<ArgumentException>(() => accounts.AddCreditAsync(" ", 1m));

        Assert.Empty(gateway.Requests);
    }
}
