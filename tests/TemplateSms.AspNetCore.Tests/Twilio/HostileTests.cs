using System.Net;
using System.Net.Sockets;
using System.Text;
using TemplateSms.AspNetCore.Tests.Hosting;

namespace TemplateSms.AspNetCore.Tests.Twilio;

/// <summary>Callbacks that never reach the handler.</summary>
public sealed class HostileTests
{
    private const string FormType = "application/x-www-form-urlencoded";

    public static TheoryData<string, string[]> Signatures()
    {
        var callback = new StatusCallback();
        var right = callback.Signature;
        return new TheoryData<string, string[]>
        {
            { "none", [] },
            { "empty", [""] },
            { "twice", [right, right] },
            { "listed", [right + ", " + right] },
            { "shortened", [right[..^1]] },
            { "lengthened", [right + "="] },
            { "in another case", [right.ToUpperInvariant()] },
            { "very long", [new string('A', 8000)] },
            { "of another token", [new StatusCallback { Token = "another" }.Signature] },
            { "of no field", [new StatusCallback { Fields = [] }.Signature] },
            { "of another field", [new StatusCallback { Fields = [.. callback.Fields, ("ErrorCode", "30003")] }.Signature] },
            { "of another value", [new StatusCallback { Fields = [("MessageStatus", "failed"), .. callback.Fields.Where(field => field.Name != "MessageStatus")] }.Signature] },
            { "of the path alone", [callback.SignatureOf("https://shop.example/sms/status")] },
            { "of another tracker", [callback.SignatureOf("https://shop.example/sms/status?tracker=orderA1030")] },
            { "of another host", [callback.SignatureOf("https://evil.example/sms/status?tracker=orderA1029")] },
            { "of another scheme", [callback.SignatureOf("http://shop.example/sms/status?tracker=orderA1029")] },
            { "of another port", [callback.SignatureOf("https://shop.example:8443/sms/status?tracker=orderA1029")] },
            { "of another path", [callback.SignatureOf("https://shop.example/sms//status?tracker=orderA1029")] },
        };
    }

    [Theory]
    [MemberData(nameof(Signatures))]
    public async Task Post_SignatureThatIsNotTheRightOne_Is403(string name, string[] signatures)
    {
        await using var host = await TwilioHost.StartAsync();

        var response = await new StatusCallback().SendAsync(host, signatures);

        Assert.True(response.StatusCode is HttpStatusCode.Forbidden, name);
        Assert.Empty(host.Received.Receipts);
    }

    [Fact]
    public async Task Post_HostHeaderThatFitsTheSignature_Is403()
    {
        await using var host = await TwilioHost.StartAsync();
        var callback = new StatusCallback { SignedAddress = "http://other.example" };
        using var form = new FormUrlEncodedContent(callback.Fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, callback.PathAndQuery) { Content = form };
        request.Headers.Host = "other.example";
        request.Headers.Add("X-Forwarded-Host", "other.example");
        request.Headers.Add("X-Twilio-Signature", callback.Signature);

        Assert.Equal(HttpStatusCode.Forbidden, (await host.Http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Post_UrlInTheRequestLine_Is403()
    {
        await using var host = await TwilioHost.StartAsync();
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, host.Http.BaseAddress!.Port);
        await using var stream = connection.GetStream();
        var callback = new StatusCallback { Fields = [] };

        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST https://shop.example{callback.PathAndQuery} HTTP/1.1\r\nHost: shop.example\r\nX-Twilio-Signature: {callback.Signature}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));

        Assert.StartsWith("HTTP/1.1 403", await new StreamReader(stream).ReadToEndAsync(), StringComparison.Ordinal);
    }

    public static TheoryData<string, string, HttpStatusCode> Bodies() => new()
    {
        { "{}", "application/json", HttpStatusCode.UnsupportedMediaType },
        { "MessageStatus=sent", "text/plain", HttpStatusCode.UnsupportedMediaType },
        { "MessageStatus=sent", "not a type", HttpStatusCode.UnsupportedMediaType },
        { "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--b--\r\n", "multipart/form-data; boundary=b", HttpStatusCode.UnsupportedMediaType },
        { "a=" + new string('a', 32 * 1024), FormType, HttpStatusCode.RequestEntityTooLarge },
        { new string('a', 32 * 1024), FormType, HttpStatusCode.Forbidden },
        { string.Concat(Enumerable.Repeat("a=&", 101)), FormType, HttpStatusCode.BadRequest },
        { string.Concat(Enumerable.Repeat("a=&", 100)), FormType, HttpStatusCode.Forbidden },
        { "%%%=%zz&=&&&==&\0=\uFFFD", FormType, HttpStatusCode.Forbidden },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Post_BodyThatIsNoCallback_IsRefused(string text, string type, HttpStatusCode expected)
    {
        await using var host = await TwilioHost.StartAsync();
        using var body = new StringContent(text);
        body.Headers.Remove("Content-Type");
        body.Headers.TryAddWithoutValidation("Content-Type", type);

        var response = await new StatusCallback().SendAsync(host, body, new StatusCallback().Signature);

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(host.Received.Receipts);
    }

    [Fact]
    public async Task Post_LargeBodyOfUnknownLength_Is413()
    {
        await using var host = await TwilioHost.StartAsync();
        using var body = new StringContent("a=" + new string('a', 32 * 1024), Encoding.ASCII, FormType);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = body };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add("X-Twilio-Signature", "x");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.Http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Post_LongQuery_Is413()
    {
        await using var host = await TwilioHost.StartAsync();

        var response = await new StatusCallback { PathAndQuery = "/?a=" + new string('a', 32 * 1024) }.SendAsync(host);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Post_SignedCallbackWithTooManyValuesInAll_Is400()
    {
        await using var host = await TwilioHost.StartAsync();
        var query = "/?" + string.Join('&', Enumerable.Range(1, 60).Select(number => $"q{number}="));

        var response = await new StatusCallback { PathAndQuery = query, Fields = [.. Enumerable.Range(1, 60).Select(number => ($"f{number}", ""))] }.SendAsync(host);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Get_Anything_Is405()
    {
        await using var host = await TwilioHost.StartAsync();

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await host.Http.GetAsync("/sms/status")).StatusCode);
    }

    [Fact]
    public async Task Log_TakenAndRefused_HasNoValue()
    {
        await using var host = await TwilioHost.StartAsync();

        await new StatusCallback().SendAsync(host);
        await new StatusCallback { Token = "guessed-token" }.SendAsync(host);

        var lines = string.Join('\n', host.Log.Lines);
        Assert.Contains("A delivery receipt came with 4 parameters; it has a tracker: True.", lines, StringComparison.Ordinal);
        Assert.Contains("A delivery receipt was answered 403: the signature is missing", lines, StringComparison.Ordinal);
        var received = Assert.Single(host.Received.Receipts).ToString();
        foreach (var value in (string[])[TwilioHost.Token, "guessed-token", "orderA1029", "33680010203", "SM0123", "shop.example", new StatusCallback().Signature])
            Assert.DoesNotContain(value, lines + received, StringComparison.Ordinal);
    }
}
