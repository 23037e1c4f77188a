using System.Net;

namespace TemplateSms.Simulator.Tests;

public sealed class FormAndQueryTests
{
    private static readonly Dictionary<string, string> _fields = new()
    {
        ["keyid"] = "k",
        ["num"] = "+33600123456",
        ["sms"] = "50% de remise + café & thé",
        ["emetteur"] = "iSendPro",
        ["nostop"] = "1",
    };

    [Fact]
    public async Task Sms_UrlEncodedForm_IsAccepted()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostAsync("sms", new FormUrlEncodedContent(_fields));

        AssertAccepted(fixture, answer);
        Assert.StartsWith("keyid=k&num=", fixture.Only.RawRequest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sms_MultipartForm_IsAccepted()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in _fields)
            form.Add(new StringContent(value), name);

        AssertAccepted(fixture, await fixture.PostAsync("sms", form));
    }

    [Fact]
    public async Task Sms_GetQuery_IsAccepted()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var query = string.Join('&', _fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"));

        AssertAccepted(fixture, await fixture.GetAsync($"sms?{query}"));
    }

    [Fact]
    public async Task Sms_LongestTextInAQuery_IsAccepted()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.GetAsync($"sms?keyid=k&num=0600123456&smslong=999&sms={string.Concat(Enumerable.Repeat("%C3%A9", 918))}");

        Assert.Equal("6", answer.Entry.GetProperty("smslong").GetString());
    }

    [Theory]
    [InlineData("num=0600123456&sms=Hi", "keyid")]
    [InlineData("keyid=k&num=0600123456&num=0612345678&sms=Hi", "num")]
    [InlineData("keyid=k&num=0600123456&sms=F%C3%AAte", "sms")]
    public async Task Sms_BadQuery_IsRefused(string query, string field)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.GetAsync($"sms?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith($"Simulator: {field}: ", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sms_BrokenMultipartForm_IsRefused()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostAsync("sms", "--x\r\nbroken"u8.ToArray(), "multipart/form-data; boundary=x");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("Simulator: body: ", answer.Message, StringComparison.Ordinal);
    }

    private static void AssertAccepted(GatewayFixture fixture, Answer answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("+33600123456", answer.Entry.GetProperty("tel").GetString());
        Assert.Equal("50% de remise + café & thé", fixture.Only.Text);
        Assert.Equal("iSendPro", fixture.Only.Sender);
    }
}
