using System.Text;

namespace TemplateSms.Sending.Tests;

/// <summary>Fields that are encoded for a query; forms are written by the same code.</summary>
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

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(30); count > 0; count--)
            text.Append(_pieces[random.Next(_pieces.Length)]);
        return text.ToString();
    }
}
