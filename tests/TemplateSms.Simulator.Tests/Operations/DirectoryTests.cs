using System.Net;

namespace TemplateSms.Simulator.Tests.Operations;

/// <summary>Directories in memory and in a file.</summary>
public sealed class DirectoryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gateway");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Repertoire_CreateAddAndDelete_AnswerEachNumber()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var created = await fixture.PostJsonAsync("repertoire", """{"keyid":"k","repertoireEdit":"create","repertoireNom":"Clients"}""");
        var added = await fixture.PutJsonAsync(
            "repertoire", """{"keyid":"k","repertoireEdit":"add","repertoireId":"1","num":["0680010203","nobody","33612345678"],"champ1":["Anne","","Zoé"],"champ27":["z",null,""]}""");
        var removed = await fixture.PutJsonAsync("repertoire", """{"keyid":"k","repertoireEdit":"del","repertoireId":"1","num":["+33 6 80 01 02 03","0699999999"]}""");

        Assert.Equal("""{"etat":{"etat":[{"code":"99001","message":"Simulator: the directory was created","repertoireId":"1"}]}}""", created.Body);
        Assert.Equal([("99001", "0680010203"), ("99000", "nobody"), ("99001", "33612345678")], Codes(added));
        Assert.Equal([("99001", "+33 6 80 01 02 03"), ("99000", "0699999999")], Codes(removed));
        Assert.All(added.Entries.Concat(removed.Entries), entry => Assert.Equal("1", entry.GetProperty("repertoireId").GetString()));
        Assert.StartsWith("Simulator: num: is not in the directory", removed.Entries[1].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SmsMulti_ToADirectory_GoesToItsNumbersInTheirOrder(bool file)
    {
        var options = new SmsGatewayOptions { StorePath = file ? Path.Combine(_folder.FullName, "inbox.db") : null };
        string id;
        await using (var first = await GatewayFixture.StartAsync(options))
        {
            id = await first.AddDirectoryAsync("k", "0680010203", "33612345678", "0600000001", "0680010203");
            await first.PutJsonAsync("repertoire", $$"""{"keyid":"k","repertoireEdit":"del","repertoireId":"{{id}}","num":["0600000001"]}""");
            if (!file)
                await AssertSendAsync(first, id);
        }

        await using var fixture = await GatewayFixture.StartAsync(options);
        if (file)
            await AssertSendAsync(fixture, id);
        Assert.Equal(file ? "2" : "1", await fixture.AddDirectoryAsync("k"));
    }

    [Fact]
    public async Task SmsMulti_ToADirectoryWithoutNum_IsTakenAsAMultipartForm()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("k"), "keyid" }, { new StringContent(await fixture.AddDirectoryAsync("k", "0680010203")), "repertoireId" }, { new StringContent("Hi"), "sms" },
        };

        var answer = await fixture.PostAsync("smsmulti", form);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(("0680010203", "Hi"), (fixture.Only.Recipient, fixture.Only.Text));
    }

    [Theory]
    [InlineData("smsmulti", """ "repertoireId":"7","sms":["Hi"] """, "repertoireId: is not the id of a directory")]
    [InlineData("smsmulti", """ "repertoireId":"1","sms":["Hi"] """, "repertoireId: has no numbers")]
    [InlineData("smsmulti", """ "repertoireId":"2","sms":["a","b"] """, "sms: has 2 values for 2 numbers")]
    [InlineData("sms", """ "repertoireId":"2","sms":"Hi","num":"0680010203" """, "repertoireId: belongs to smsmulti")]
    [InlineData("comptage", """ "comptage":"1","repertoireId":"2","sms":"Hi","num":"0680010203" """, "repertoireId: belongs to smsmulti")]
    public async Task Send_DirectoryThatCannotBe_IsRefused(string operation, string fields, string words)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.AddDirectoryAsync("k");
        await fixture.AddDirectoryAsync("k", "0680010203", "0612345678");

        var answer = await fixture.PostJsonAsync(operation, $$"""{"keyid":"k",{{fields}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith($"Simulator: {words}", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", """{"keyid":"k","repertoireNom":"A"}""", "repertoireEdit")]
    [InlineData("POST", """{"keyid":"k","repertoireEdit":"add","repertoireId":"1","num":["0680010203"]}""", "repertoireEdit")]
    [InlineData("POST", """{"keyid":"k","repertoireEdit":"create"}""", "repertoireNom")]
    [InlineData("PUT", """{"keyid":"k","repertoireEdit":"create","repertoireNom":"A"}""", "repertoireEdit")]
    [InlineData("PUT", """{"keyid":"k","repertoireEdit":"add","num":["0680010203"]}""", "repertoireId")]
    [InlineData("PUT", """{"keyid":"k","repertoireEdit":"add","repertoireId":"2","num":["0680010203"]}""", "repertoireId")]
    [InlineData("PUT", """{"keyid":"k","repertoireEdit":"del","repertoireId":"1"}""", "num")]
    [InlineData("PUT", """{"keyid":"k","repertoireEdit":"add","repertoireId":"1","num":["0680010203"],"champ3":["a","b"]}""", "champ3")]
    [InlineData("PUT", """{"repertoireEdit":"add","repertoireId":"1","num":["0680010203"]}""", "keyid")]
    public async Task Repertoire_BreachOfTheDocument_IsRefusedWithTheFieldsName(string verb, string body, string field)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.AddDirectoryAsync("k");

        var answer = verb is "POST" ? await fixture.PostJsonAsync("repertoire", body) : await fixture.PutJsonAsync("repertoire", body);

        Assert.Equal((HttpStatusCode.BadRequest, "99000"), (answer.Status, answer.Entry.GetProperty("code").GetString()));
        Assert.StartsWith($"Simulator: {field}: ", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repertoire_CodeOfSuccess_IsTheOneOfTheOptions()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Answers = { DirectoryCode = 0 } });

        var created = await fixture.PostJsonAsync("repertoire", """{"keyid":"k","repertoireEdit":"create","repertoireNom":"Clients"}""");

        Assert.Equal("0", created.Entry.GetProperty("code").GetString());
    }

    private static async Task AssertSendAsync(GatewayFixture fixture, string id)
    {
        var answer = await fixture.PostJsonAsync("smsmulti", $$"""{"keyid":"k","num":["0600000009"],"sms":["Hi"],"repertoireId":"{{id}}"}""");

        Assert.Equal(["0600000009", "0680010203", "33612345678"], answer.Entries.Select(entry => entry.GetProperty("tel").GetString()));
        Assert.Equal(["0600000009", "0680010203", "33612345678"], fixture.Gateway.Messages.Select(message => message.Recipient));
    }

    private static IEnumerable<(string?, string?)> Codes(Answer answer) =>
        answer.Entries.Select(entry => (entry.GetProperty("code").GetString(), entry.GetProperty("tel").GetString()));
}
