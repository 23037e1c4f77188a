using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests;

/// <summary>Fields of an answer, read without a document.</summary>
public sealed class FieldsTests
{
    private static readonly string[] _names = ["sid", "code", "price", "é"];
    private static readonly string[] _keys = ["sid", "code", "price", "other", "Sid", "c\\u006fde", "s\\ud800d", "é", "", "a\\\"b"];

    private static readonly string[] _values =
    [
        "\"SM1\"", "\"\"", "\"12\"", "\" 12\"", "\"-3\"", "\"1.50\"", "\"a\\nb\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"é€\"",
        "0", "-7", "21610", "99999999999", "1e2", "0.0075", "-0", "1e40", "null", "true", "false", "{}", "[]", "{\"sid\":1}", "[{\"sid\":2},{\"sid\":3}]",
        "{\"sid\":1,\"sid\":2}", "[{\"a\":1,\"\\u0061\":2}]",
    ];

    [Fact]
    public async Task Fields_OfRandomObjects_AreThoseOfADocument()
    {
        var random = new Random(20261130);
        var (read, refused) = (0, 0);
        for (var round = 0; round < 5_000; round++)
        {
            var body = Body(random);

            var (fields, document) = await ReadAsync(Encoding.UTF8.GetBytes(body), answer => (Fields(answer), Document(answer)));

            Assert.True(fields == document, $"{body}: {fields}, and the document {document}");
            (read, refused) = fields is null ? (read, refused + 1) : (read + 1, refused);
        }

        Assert.True(read > 1_000 && refused > 1_000, $"{read} read, {refused} refused");
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"sid\"")]
    [InlineData("[{\"sid\":\"SM1\"}]")]
    public async Task Fields_OfNoObject_HaveNoValue(string body) =>
        Assert.Equal((true, null), await ReadAsync(Encoding.UTF8.GetBytes(body), answer => (answer.TryReadFields(_names, out var fields), fields.Text("sid"))));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"sid\":\"SM1\"")]
    [InlineData("{\"sid\":\"SM1\"} more")]
    [InlineData("{\"sid\":\"SM1\",}")]
    [InlineData("{\"sid\":\"SM1\",\"sid\":\"SM2\"}")]
    [InlineData("<html>")]
    public async Task Fields_OfWhatIsNoJson_AreNotRead(string body) =>
        Assert.False(await ReadAsync(Encoding.UTF8.GetBytes(body), answer => answer.TryReadFields(_names, out _)));

    [Fact]
    public async Task Fields_DeepAnswer_IsReadOrRefusedAsADocumentIs()
    {
        foreach (var depth in new[] { 1, 32, 63, 64, 65, 5_000 })
        {
            var body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth));

            var (fields, document) = await ReadAsync(body, answer => (answer.TryReadFields(_names, out _), answer.TryReadJson(out _)));

            Assert.Equal(document, fields);
        }
    }

    [Fact]
    public async Task Fields_ByteOrderMark_IsSkipped() =>
        Assert.Equal("SM1", await ReadAsync([.. Encoding.UTF8.Preamble, .. "{\"sid\":\"SM1\"}"u8], answer => answer.TryReadFields(_names, out var fields) ? fields.Text("sid") : null));

    [Fact]
    public async Task Text_NameNotAskedFor_Throws()
    {
        var error = await ReadAsync("{}"u8.ToArray(), answer =>
        {
            Assert.True(answer.TryReadFields(_names, out var fields));
            return Assert.Throws<ArgumentException>(() => fields.Text("other"));
        });

        Assert.Equal("name", error.ParamName);
        Assert.Throws<ArgumentException>(() => default(GatewayFields).Text("sid"));
    }

    private static string? Fields(GatewayAnswer answer) => answer.TryReadFields(_names, out var fields)
        ? string.Join(", ", _names.Where(name => name != "é").Select(name => string.Create(
            CultureInfo.InvariantCulture, $"{fields.Text(name)}|{fields.Integer(name)}|{fields.Decimal(name)}|{fields.IsText(name, "SM1")}|{fields.IsText(name, "é€")}")))
        : null;

    private static string? Document(GatewayAnswer answer)
    {
        if (!answer.TryReadJson(out var document))
            return null;
        using (document)
            return string.Join(", ", _names.Where(name => name != "é").Select(name => Described(document.RootElement, name)));
    }

    private static string Described(JsonElement root, string name)
    {
        var value = root.TryGetProperty(name, out var found) ? found : default;
        var text = TextOf(value);
        var integer = value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetInt32(out var number) ? number : (int?)null,
            _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        };
        var amount = value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetDecimal(out var number) ? number : (decimal?)null,
            _ => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        };
        return string.Create(CultureInfo.InvariantCulture, $"{text}|{integer}|{amount}|{text == "SM1"}|{text == "é€"}");
    }

    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind is JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Body(Random random)
    {
        var properties = Enumerable.Range(0, random.Next(6)).Select(_ => $"\"{_keys[random.Next(_keys.Length)]}\" : {_values[random.Next(_values.Length)]}");
        return "{ " + string.Join(" , ", properties) + " }";
    }

    private static async Task<T> ReadAsync<T>(byte[] body, Func<GatewayAnswer, T> read)
    {
        var engine = StubClient.Of((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(body) }));
        var box = await engine.AskAsync(_ => new GatewayQuery<Box<T>>("read", GatewayRequest.Get("read", new Uri("https://gateway.invalid/")), answer => new Box<T>(read(answer))));
        return box.Value;
    }

    private sealed record Box<T>(T Value);
}
