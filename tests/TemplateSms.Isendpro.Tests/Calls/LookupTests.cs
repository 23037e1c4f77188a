namespace TemplateSms.Isendpro.Tests.Calls;

public sealed class LookupTests
{
    [Theory]
    [InlineData("""{"etat":{"etat":[{"operateur":"ORAN","tel":"0680010203"}]}}""")]
    [InlineData("""{"etat":{"etat":{"operateur":"ORAN","tel":"33680010203"}}}""")]
    [InlineData("""{"etat":{"operateur":"ORAN"}}""")]
    public async Task LookUp_AnyShape_IsRead(string body)
    {
        var gateway = new AnsweredClient(200, body);

        var lookup = await gateway.Client.LookUpAsync(Sample.Number);

        Assert.Equal((Sample.Number, "ORAN", null), (lookup.Number, lookup.Operator, lookup.Failure));
        Assert.Equal(("POST", "/cgi-bin/hlr", """{"keyid":"key-4711-secret","getHLR":"1","num":["33680010203"]}"""), Assert.Single(gateway.Requests));
        Assert.DoesNotContain(Sample.Digits[^3..], lookup.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LookUpMany_PartOfThemAnswered_SaysSoForEach()
    {
        var gateway = new AnsweredClient(200, """{"etat":{"etat":[{"code":"21","message":"unknown","tel":"21698360524"},{"operateur":"?","tel":"0680010203"}]}}""");
        var silent = PhoneNumber.Parse("+33680010299");

        var lookups = await gateway.Client.LookUpAsync([Sample.Number, silent, Sample.Abroad, Sample.Number]);

        Assert.Equal(
            [(Sample.Number, "?", null), (silent, null, null), (Sample.Abroad, null, 21), (Sample.Number, "?", (int?)null)],
            lookups.Select(lookup => (lookup.Number, lookup.Operator, lookup.Code)));
        Assert.Equal("unknown", lookups[2].GatewayMessage);
    }

    [Theory]
    [InlineData("""{"etat":{"etat":[{"operateur":"ORAN","tel":"0680010299"}]}}""")]
    [InlineData("""{"etat":{"etat":[{"operateur":"ORAN","tel":"0680010203"},{"operateur":"SFR","tel":"33680010203"}]}}""")]
    [InlineData("""{"etat":{"etat":[{"operateur":"ORAN"},{"operateur":"SFR"}]}}""")]
    [InlineData("""{"etat":{"etat":[{"tel":"0680010203"}]}}""")]
    public async Task LookUp_AnswerThatDoesNotTell_IsAskedAgain(string body)
    {
        var gateway = new AnsweredClient(200, body);

        Sample.AssertKeepsSecrets(await Assert.ThrowsAsync<SmsTransportException>(() => gateway.Client.LookUpAsync([Sample.Number, Sample.Abroad])));

        Assert.Equal(4, gateway.Requests.Count);
    }

    [Fact]
    public async Task LookUpMany_SecondRequestRefused_KeepsTheFirst()
    {
        var gateway = new AnsweredClient(
            account => account.MaxRecipientsPerRequest = 1,
            (200, """{"etat":{"etat":[{"operateur":"ORAN","tel":"0680010203"}]}}"""u8.ToArray()),
            (400, """{"etat":{"etat":[{"code":"3","message":"no"}]}}"""u8.ToArray()));

        var lookups = await gateway.Client.LookUpAsync([Sample.Number, Sample.Abroad, PhoneNumber.Parse("+33680010299")]);

        Assert.Equal(("ORAN", null), (lookups[0].Operator, lookups[0].Failure));
        Assert.Equal(3, Assert.IsType<SmsRejectedException>(lookups[1].Failure).Code);
        Assert.Same(lookups[1].Failure, lookups[2].Failure);
        Assert.Equal(2, gateway.Requests.Count);
    }

    [Fact]
    public async Task LookUpMany_FirstRequestRefused_Throws()
    {
        var gateway = new AnsweredClient(400, """{"etat":{"etat":[{"code":"3","message":"no"}]}}""");

        Assert.Equal(3, (await Assert.ThrowsAsync<SmsRejectedException>(() => gateway.Client.LookUpAsync([Sample.Number]))).Code);
    }

    [Fact]
    public async Task LookUpMany_Nobody_AsksNothing()
    {
        var gateway = new AnsweredClient(200, "");

        Assert.Empty(await gateway.Client.LookUpAsync([]));
        await Assert.ThrowsAsync<ArgumentException>(() => gateway.Client.LookUpAsync([default(PhoneNumber)]));

        Assert.Empty(gateway.Requests);
    }
}
