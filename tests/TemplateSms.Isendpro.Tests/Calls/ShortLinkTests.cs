namespace TemplateSms.Isendpro.Tests.Calls;

public sealed class ShortLinkTests
{
    private static readonly Uri _target = new("https://shop.example/orders?id=1&x=é");

    [Theory]
    [InlineData("""{"etat":{"etat":{"code":250,"message":"Le lien court a ete genere","shortlink":"ww.sms.ht/aOHi"}}}""")]
    [InlineData("""{"etat":{"etat":[{"code":"250","message":"Le lien court a ete genere","shortlink":"ww.sms.ht/aOHi"}]}}""")]
    [InlineData("""{"etat":{"code": "250" ,"message":"Le lien court a ete genere","shortlink":"ww.sms.ht/aOHi"}}""")]
    public async Task Create_AnyShape_GivesTheLink(string body)
    {
        var gateway = new AnsweredClient(200, body);

        var link = await gateway.Client.CreateShortLinkAsync(_target);

        Assert.Equal(("ww.sms.ht/aOHi", 250, "Le lien court a ete genere"), (link.Link, link.Code, link.GatewayMessage));
        Assert.Equal(
            ("POST", "/cgi-bin/shortlink", """{"keyid":"key-4711-secret","shortlink":"https://shop.example/orders?id=1\u0026x=%C3%A9"}"""),
            Assert.Single(gateway.Requests));
        Assert.DoesNotContain("aOHi", link.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_CodeWithoutALink_IsARefusal()
    {
        var error = await Assert.ThrowsAsync<SmsRejectedException>(
            () => new AnsweredClient(200, """{"etat":{"etat":[{"code":"4711","message":"no"}]}}""").Client.CreateShortLinkAsync(_target));

        Assert.Equal((4711, "no"), (error.Code, error.GatewayMessage));
    }

    [Fact]
    public async Task Create_GeneratedButNotTold_IsUnknown()
    {
        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(
            () => new AnsweredClient(200, """{"etat":{"etat":[{"code":250,"message":"done"}]}}""").Client.CreateShortLinkAsync(_target));

        Assert.Equal(250, error.Code);
    }

    [Theory]
    [InlineData("orders/1")]
    [InlineData("ftp://shop.example/")]
    public async Task Create_NoAddressOfTheWeb_IsRefusedBeforeAsking(string target)
    {
        var gateway = new AnsweredClient(200, "");

        await Assert.ThrowsAsync<ArgumentException>(() => gateway.Client.CreateShortLinkAsync(new Uri(target, UriKind.RelativeOrAbsolute)));

        Assert.Empty(gateway.Requests);
    }
}
