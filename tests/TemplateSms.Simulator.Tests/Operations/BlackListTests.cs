using System.IO.Compression;
using System.Net;

namespace TemplateSms.Simulator.Tests.Operations;

public sealed class BlackListTests
{
    private const string Number = "0600123456";

    /// <summary>As the provider's document, PHP, Python and Java clients write it: a query, and an empty form.</summary>
    private static StringContent EmptyForm => new StringContent("", null, "application/x-www-form-urlencoded");

    [Theory]
    [InlineData("delListeNoire")]
    [InlineData("dellisteNoire")]
    [InlineData("delListeNoire=1&dellisteNoire")]
    public async Task Lists_Query_AddAndRemoveANumber(string flag)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var added = await fixture.PostAsync($"setlistenoire?keyid=k&setlisteNoire=1&num={Number}", EmptyForm);
        var refused = await fixture.SendAsync("Hi", "33600123456");
        var removed = await fixture.PostAsync($"dellistenoire?keyid=k&{flag}=1&num=%2B33600123456", EmptyForm);
        var sent = await fixture.SendAsync("Hi");

        Assert.Equal((HttpStatusCode.OK, """{"etat":{"etat":[{"listeNoire":"OK","tel":"0600123456"}]}}"""), (added.Status, added.Body));
        Assert.Equal("""{"etat":{"etat":[{"listeNoire":"OK","tel":"+33600123456"}]}}""", removed.Body);
        Assert.Equal([11, 0], new[] { refused, sent }.Select(answer => answer.Entry.GetProperty("code").GetInt32()));
    }

    [Fact]
    public async Task Lists_Form_AddANumber()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        // As the provider's C# client writes it.
        var fields = new Dictionary<string, string> { ["keyid"] = "k", ["setlisteNoire"] = "1", ["num"] = Number };
        await fixture.PostAsync("setlistenoire", new FormUrlEncodedContent(fields));

        Assert.Equal(11, (await fixture.SendAsync("Hi")).Entry.GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task GetListeNoire_SomeNumbers_IsAZipThatHoldsACsv()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { "0612345678", Number } });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(fixture.Gateway.BaseAddress, "getlistenoire?keyid=k&getListeNoire=1")) { Content = EmptyForm };
        using var http = new HttpClient();

        using var response = await http.SendAsync(request);

        Assert.Equal("application/zip", response.Content.Headers.ContentType?.MediaType);
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        using var csv = new StreamReader(Assert.Single(zip.Entries, entry => entry.Name == "listenoire.csv").Open());
        Assert.Equal("33600123456\r\n33612345678\r\n", await csv.ReadToEndAsync());
    }
}
