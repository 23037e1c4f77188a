using System.Text;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests;

/// <summary>Fields that are encoded for a query, and for the body of a form.</summary>
public sealed class FormTests
{
    private static readonly string[] _pieces = ["a", "Z", "0", "-._~", " ", "+", "&", "=", "%", "%20", "é", "€", "😀", "\ud800", "\0", "\n", "/", "?", "'", "(", "!"];

    [Fact]
    public void Query_RandomValues_AreEncodedAsTheFrameworkEncodesThem()
    {
        var random = new Random(20261130);
        var address = new Uri("https://gateway.example/balance");
        for (var round = 0; round < 2_000; round++)
        {
            var (first, second) = (Text(random), Text(random));

            var query = GatewayRequest.Query(address, ("a", first), ("b", second));

            Assert.Equal(new UriBuilder(address) { Query = $"a={Uri.EscapeDataString(first)}&b={Uri.EscapeDataString(second)}" }.Uri.AbsoluteUri, query.AbsoluteUri);
        }
    }

    [Fact]
    public void Query_WithoutFields_IsTheAddress() => Assert.Equal("https://gateway.example/balance", GatewayRequest.Query(new Uri("https://gateway.example/balance")).AbsoluteUri);

    [Fact]
    public async Task Form_RandomValues_AreEncodedAsTheFrameworkEncodesThem()
    {
        var random = new Random(20261130);
        string? sent = null;
        var engine = StubClient.Of(async (request, _) =>
        {
            sent = await request.Content!.ReadAsStringAsync(CancellationToken.None);
            return StubClient.Answer("0");
        });
        for (var round = 0; round < 500; round++)
        {
            var (first, second) = (Text(random), Text(random) + (round % 50 == 0 ? new string('€', 2_000) : ""));
            using var expected = new FormUrlEncodedContent([new("a", first), new("b", second)]);

            await engine.AskAsync(_ => new GatewayQuery<object>("form", GatewayRequest.Form("form", new Uri("https://gateway.invalid/"), ("a", first), ("b", second)), _ => ""));

            Assert.Equal(await expected.ReadAsStringAsync(), sent);
        }
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(30); count > 0; count--)
            text.Append(_pieces[random.Next(_pieces.Length)]);
        return text.ToString();
    }
}
