using System.Net;
using System.Text;
using Twilio.Security;

namespace TemplateSms.AspNetCore.Tests.Twilio;

/// <summary>Twilio's own validator and the endpoint, asked about the same random callbacks.</summary>
public sealed class ValidatorOracleTests
{
    private static readonly string[] _pieces = ["a", "A", "b", "Z", "0", "_", "+", " ", "%", "&", "=", "é", "€", "ß", "\uFB01", "😀", "\n", "\"", "/", "?", "%2B", "\u0301", "\uE000"];

    [Fact]
    public async Task Post_RandomCallbacks_AreTakenWhereTwiliosValidatorTakesThem()
    {
        await using var host = await TwilioHost.StartAsync();
        var random = new Random(20261130);
        var taken = 0;

        for (var round = 0; round < 400; round++)
        {
            var fields = Enumerable.Range(0, random.Next(8)).Select(_ => (Name: Text(random, 1), Value: Text(random, 0))).DistinctBy(field => field.Name).ToArray();
            var callback = new StatusCallback
            {
                PathAndQuery = $"/{Uri.EscapeDataString(Text(random, 0))}?tracker={Uri.EscapeDataString(Text(random, 0))}",
                Fields = fields,
                SignedAddress = random.Next(4) is 0 ? "https://shop.example:443" : "https://shop.example",
                Token = random.Next(6) is 0 ? "another" : TwilioHost.Token,
            };
            var signature = random.Next(4) is 0 ? Damaged(callback.Signature, random) : callback.Signature;

            var response = await callback.SendAsync(host, signature);

            var expected = new RequestValidator(TwilioHost.Token).Validate(
                "https://shop.example" + callback.PathAndQuery, fields.ToDictionary(field => field.Name, field => field.Value), signature);
            Assert.True(expected == response.StatusCode is HttpStatusCode.OK, $"round {round}: {response.StatusCode}");
            taken += expected ? 1 : 0;
        }

        Assert.InRange(taken, 100, 399);
        Assert.Equal(taken, host.Received.Receipts.Count);
    }

    private static string Text(Random random, int least)
    {
        var text = new StringBuilder();
        for (var count = random.Next(least, 6); count > 0; count--)
            text.Append(_pieces[random.Next(_pieces.Length)]);
        return text.ToString();
    }

    private static string Damaged(string signature, Random random)
    {
        var characters = signature.ToCharArray();
        characters[random.Next(characters.Length - 2)] = 'x';
        return new string(characters);
    }
}
