namespace TemplateSms.Isendpro.Tests.Calls;

public sealed class DirectoryTests
{
    [Theory]
    [InlineData("""{"etat":{"etat":[{"code":"4711","message":"made","repertoireId":"12"}]}}""")]
    [InlineData("""{"etat":{"etat":{"code":4711,"repertoireId":12}}}""")]
    [InlineData("""{"etat":{"repertoireId":"12"}}""")]
    public async Task Create_AnyShapeAndCode_GivesTheId(string body)
    {
        var gateway = new AnsweredClient(200, body);

        Assert.Equal("12", await gateway.Client.Directories.CreateAsync("Customers"));

        Assert.Equal(
            ("POST", "/cgi-bin/repertoire", """{"keyid":"key-4711-secret","repertoireEdit":"create","repertoireNom":"Customers"}"""),
            Assert.Single(gateway.Requests));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    public async Task Create_CodeWithoutAnId_IsARefusal(int status)
    {
        var gateway = new AnsweredClient(status, """{"etat":{"etat":[{"code":"4711","message":"no"}]}}""");

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => gateway.Client.Directories.CreateAsync("Customers"));

        Assert.Equal((4711, "no"), (error.Code, error.GatewayMessage));
    }

    [Fact]
    public async Task Add_EntriesWithColumns_SendsAListForEachColumnThatIsUsed()
    {
        var gateway = new AnsweredClient(200, """{"etat":{"etat":[{"code":"1","message":"a","repertoireId":"12","tel":"0680010203"},{"code":"2","tel":"21698360524"}]}}""");

        var changes = await gateway.Client.Directories.AddAsync(
            "12",
            [
                new DirectoryEntry { Number = Sample.Number, Name = "Zoé", Columns = ["a", null, "c"] },
                new DirectoryEntry { Number = Sample.Abroad },
            ]);

        Assert.Equal([(Sample.Number, 1, "a"), (Sample.Abroad, 2, null)], changes.Select(change => (change.Number, change.Code, change.GatewayMessage)));
        Assert.Equal(
            ("PUT", "/cgi-bin/repertoire",
                """{"keyid":"key-4711-secret","repertoireEdit":"add","repertoireId":"12","num":["33680010203","21698360524"],"champ1":["Zo\u00E9",""],"champ2":["a",""],"champ4":["c",""]}"""),
            Assert.Single(gateway.Requests));
    }

    [Fact]
    public async Task Add_EveryColumn_ReachesTheLastField()
    {
        var gateway = new AnsweredClient(200, """{"etat":{"etat":[{"code":"0","tel":"0680010203"}]}}""");

        await gateway.Client.Directories.AddAsync("12", [new DirectoryEntry { Number = Sample.Number, Name = "n", Columns = [.. Enumerable.Repeat("x", DirectoryEntry.MostColumns)] }]);

        Assert.Contains("\"champ27\":[\"x\"]", gateway.Requests[0].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("champ28", gateway.Requests[0].Body, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(
            () => gateway.Client.Directories.AddAsync("12", [new DirectoryEntry { Number = Sample.Number, Columns = new string[DirectoryEntry.MostColumns + 1] }]));
    }

    [Fact]
    public async Task Remove_Numbers_SaysTheWordOnEach()
    {
        var gateway = new AnsweredClient(200, """{"etat":{"etat":[{"code":"2","tel":"21698360524"},{"code":"1","tel":"33680010203"}]}}""");

        var changes = await gateway.Client.Directories.RemoveAsync("12", [Sample.Number, Sample.Abroad]);

        Assert.Equal([1, 2], changes.Select(change => change.Code));
        Assert.Equal(
            """{"keyid":"key-4711-secret","repertoireEdit":"del","repertoireId":"12","num":["33680010203","21698360524"]}""", Assert.Single(gateway.Requests).Body);
        Assert.All(changes, change => Assert.DoesNotContain(Sample.Digits[^3..], change.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Remove_OneWordWithoutANumber_IsAboutAllOfThem()
    {
        var gateway = new AnsweredClient(200, """{"etat":{"code":"4711","message":"done"}}""");

        var changes = await gateway.Client.Directories.RemoveAsync("12", [Sample.Number, Sample.Abroad]);

        Assert.Equal([(Sample.Number, 4711), (Sample.Abroad, 4711)], changes.Select(change => (change.Number, change.Code)));
    }

    [Theory]
    [InlineData("""{"etat":{"etat":[{"code":"1","tel":"0680010203"}]}}""")]
    [InlineData("""{"etat":{"etat":[{"code":"1","tel":"0680010203"},{"code":"1","tel":"0680010299"}]}}""")]
    [InlineData("<html>")]
    public async Task Add_AnswerThatDoesNotTell_IsUnknown(string body)
    {
        var gateway = new AnsweredClient(200, body);

        Sample.AssertKeepsSecrets(await Assert.ThrowsAsync<SmsOutcomeUnknownException>(
            () => gateway.Client.Directories.AddAsync("12", [new DirectoryEntry { Number = Sample.Number }, new DirectoryEntry { Number = Sample.Abroad }])));

        Assert.Single(gateway.Requests);
    }

    [Fact]
    public async Task Change_Nobody_AsksNothing()
    {
        var gateway = new AnsweredClient(200, "");

        Assert.Empty(await gateway.Client.Directories.AddAsync("12", []));
        Assert.Empty(await gateway.Client.Directories.RemoveAsync("12", []));
        await Assert.ThrowsAsync<ArgumentException>(() => gateway.Client.Directories.RemoveAsync("12", [default]));
        await Assert.ThrowsAsync<ArgumentException>(() => gateway.Client.Directories.CreateAsync(" "));

        Assert.Empty(gateway.Requests);
    }
}
