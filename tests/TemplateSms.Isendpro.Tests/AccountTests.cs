using System.IO.Compression;
using System.Net;
using System.Text;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Isendpro.Tests.Servers;

namespace TemplateSms.Isendpro.Tests;

/// <summary>Questions about the account, against answers as the provider's document and its clients show them.</summary>
public sealed class AccountTests
{
    private readonly List<(string Method, string Target, string? Body, string? ContentType)> _requests = [];

    [Theory]
    [InlineData("""{"etat":{"etat":[{"nb_caractere":"222","nb_sms":"2","tel":"21698360524"}]}}""")]
    [InlineData("""{"etat":{"nb_caractere":"222","nb_sms":"2","tel":"21698360524"}}""")]
    [InlineData("""{"etat":{"etat":{"nb_caractere":222,"nb_sms":2}}}""")]
    public async Task Count_AnyShape_IsRead(string body)
    {
        var content = SmsContent.Create("Привет", SmsEncoding.Ucs2, sender: SenderId.Parse("ACME"));

        var count = await Client(200, body).CountAsync(content.To(Sample.Abroad));

        Assert.Equal((Sample.Abroad, 222, 2), (count.To, count.Characters, count.Segments));
        var (method, target, sent, type) = Assert.Single(_requests);
        Assert.Equal(("POST", "/cgi-bin/comptage", "application/json; charset=utf-8"), (method, target, type));
        Assert.Equal(
            """{"keyid":"key-4711-secret","comptage":"1","num":"21698360524","sms":"\u041F\u0440\u0438\u0432\u0435\u0442","emetteur":"ACME","ucs2":"1"}""",
            sent);
    }

    [Theory]
    [InlineData("""{"etat":{"credit":"10.0"}}""", 10.0, null)]
    [InlineData("""{"etat":{"credit":12.75,"quantite":"255"}}""", 12.75, 255L)]
    [InlineData("""{"etat":{"etat":[{"credit":"0","quantite":0}]}}""", 0.0, 0L)]
    public async Task Credit_AnyShape_IsRead(string body, double euros, long? messages)
    {
        var credit = await Client(200, body).GetCreditAsync();

        Assert.Equal(((decimal)euros, messages), (credit.Euros, credit.MessagesToFrance));
        Assert.Equal(("POST", "/cgi-bin/credit", "keyid=key-4711-secret&credit=2", "application/x-www-form-urlencoded"), Assert.Single(_requests));
    }

    [Fact]
    public async Task BlackList_Add_PutsTheNumberOnIt()
    {
        await Client(200, """{"etat":{"etat":[{"listeNoire":"OK","tel":"0680010203"}]}}""").AddToBlackListAsync(Sample.Number);

        Assert.Equal(
            ("POST", "/cgi-bin/setlistenoire?keyid=key-4711-secret&setlisteNoire=1&num=33680010203", "", "application/x-www-form-urlencoded"),
            Assert.Single(_requests));
    }

    [Fact]
    public async Task BlackList_Remove_SaysItInBothSpellings()
    {
        await Client(200, """{"etat":{"listeNoire":"ok","tel":"0680010203"}}""").RemoveFromBlackListAsync(Sample.Number);

        Assert.Equal("/cgi-bin/dellistenoire?keyid=key-4711-secret&delListeNoire=1&dellisteNoire=1&num=33680010203", Assert.Single(_requests).Target);
    }

    [Fact]
    public async Task BlackList_AnotherWordThanOk_IsARefusal()
    {
        var client = Client(200, """{"etat":{"etat":[{"listeNoire":"KO 0680010203","tel":"0680010203"}]}}""");

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => client.AddToBlackListAsync(Sample.Number));

        Assert.Equal((Sample.Number, "KO 0680010203"), (error.To, error.GatewayMessage));
        Sample.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task BlackList_DefaultNumber_IsRefusedBeforeAsking()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Client(200, "").AddToBlackListAsync(default));

        Assert.Empty(_requests);
    }

    [Fact]
    public async Task BlackList_Get_ReadsTheNumbersAndKeepsTheRest()
    {
        var csv = "numero;date\r\n0680010203;2026-01-15\r\n\"+21698360524\",x\r\n2026-01-15\t33680010204\r\n\r\nfin\r\n";

        var list = await Client(200, Zip("liste.csv", csv)).GetBlackListAsync();

        Assert.Equal(["+33680010203", "+21698360524", "+33680010204"], list.Numbers.Select(number => number.Value));
        Assert.Equal(["numero;date", "fin"], list.OtherLines);
        Assert.Equal("/cgi-bin/getlistenoire?keyid=key-4711-secret&getListeNoire=1", Assert.Single(_requests).Target);
        Assert.DoesNotContain("0203", list.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BlackList_OfAnAccountWithoutANationalForm_HasNumbersWithTheirCountryCodeOnly()
    {
        var list = await Client(200, Zip("liste.csv", "0680010203\n33680010204\n"), account => account.Region = PhoneRegion.International).GetBlackListAsync();

        Assert.Equal(["+33680010204"], list.Numbers.Select(number => number.Value));
        Assert.Equal(["0680010203"], list.OtherLines);
    }

    [Fact]
    public async Task BlackList_EmptyFile_IsEmpty() => Assert.Empty((await Client(200, Zip("liste.csv", "")).GetBlackListAsync()).Numbers);

    [Fact]
    public async Task BlackList_ZipBomb_IsLeftUnpacked()
    {
        var bomb = Zip("liste.csv", new string(' ', 32 * 1024 * 1024));

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => Client(200, bomb).GetBlackListAsync());

        Assert.Contains("unpacks to more than", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BlackList_BrokenZip_IsTransport()
    {
        var zip = Zip("liste.csv", string.Join('\n', Enumerable.Range(100_000_000, 1000)));

        Sample.AssertKeepsSecrets(await Assert.ThrowsAsync<SmsTransportException>(() => Client(200, zip[..^40]).GetBlackListAsync()));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    public async Task Question_AnsweredWithACode_IsARefusal(int status)
    {
        var client = Client(status, """{"etat":{"etat":[{"code":"3","message":"Your credentials are incorrect"}]}}""");
        Func<Task>[] questions =
        [
            () => client.CountAsync(Sample.Message),
            () => client.GetCreditAsync(),
            () => client.AddToBlackListAsync(Sample.Number),
            () => client.RemoveFromBlackListAsync(Sample.Number),
            () => client.GetBlackListAsync(),
        ];

        foreach (var query in questions)
        {
            var error = await Assert.ThrowsAsync<SmsRejectedException>(query);
            Assert.Equal((3, "Your credentials are incorrect"), (error.Code, error.GatewayMessage));
            Sample.AssertKeepsSecrets(error);
        }

        Assert.Equal(questions.Length, _requests.Count);
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, "<html>")]
    [InlineData(200, """{"etat":{"etat":[{"tel":"0680010203"}]}}""")]
    [InlineData(400, """{"etat":{"credit":"10.0","nb_caractere":"1","nb_sms":"1","listeNoire":"OK"}}""")]
    [InlineData(500, """{"etat":{"credit":"10.0","nb_caractere":"1","nb_sms":"1","listeNoire":"OK"}}""")]
    public async Task Question_WithoutAnAnswer_IsAskedAgain(int status, string body)
    {
        var client = Client(status, body);

        await Assert.ThrowsAsync<SmsTransportException>(() => client.CountAsync(Sample.Message));
        await Assert.ThrowsAsync<SmsTransportException>(() => client.GetCreditAsync());
        await Assert.ThrowsAsync<SmsTransportException>(() => client.AddToBlackListAsync(Sample.Number));
        Sample.AssertKeepsSecrets(await Assert.ThrowsAsync<SmsTransportException>(() => client.GetBlackListAsync()));

        Assert.Equal(4 * 4, _requests.Count);
    }

    [Theory]
    [InlineData(200, """{"etat":{"etat":[{"code":"3","tel":"0680010299","listeNoire":"OK","nb_caractere":"1","nb_sms":"1"}]}}""")]
    [InlineData(400, """{"etat":{"etat":[{"code":"3","tel":"0680010299"}]}}""")]
    public async Task Question_AnsweredAboutSomebodyElse_HasNoAnswer(int status, string body)
    {
        var client = Client(status, body);

        await Assert.ThrowsAsync<SmsTransportException>(() => client.CountAsync(Sample.Message));
        await Assert.ThrowsAsync<SmsTransportException>(() => client.AddToBlackListAsync(Sample.Number));
        await Assert.ThrowsAsync<SmsTransportException>(() => client.RemoveFromBlackListAsync(Sample.Number));
    }

    [Fact]
    public async Task Question_AnswerLostOnce_IsAnsweredTheSecondTime()
    {
        var attempts = 0;
        await using var server = new RawServer(async stream =>
        {
            if (++attempts > 1)
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"etat\":{\"credit\":\"10.0\"}}"u8.ToArray());
        });

        Assert.Equal(10m, (await server.Client().GetCreditAsync()).Euros);
        Assert.Equal(2, attempts);
    }

    private static byte[] Zip(string name, string csv)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        using (var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open())
            entry.Write(Encoding.UTF8.GetBytes(csv));
        return packed.ToArray();
    }

    private IsendproClient Client(int status, string body) => Client(status, Encoding.UTF8.GetBytes(body));

    private IsendproClient Client(int status, byte[] body, Action<IsendproOptions>? change = null) =>
        new(new HttpClient(new StubHandler(Answering(status, body))), Sample.Options(new Uri("https://gateway.invalid/cgi-bin/"), change));

    private Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Answering(int status, byte[] body) => async (request, cancellationToken) =>
    {
        _requests.Add((
            request.Method.Method,
            request.RequestUri!.PathAndQuery,
            await request.Content!.ReadAsStringAsync(cancellationToken),
            request.Content.Headers.ContentType?.ToString()));
        return new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body) };
    };
}
