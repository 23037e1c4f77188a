using System.Net;
using System.Text;
using TemplateSms.AspNetCore.Tests.Hosting;

namespace TemplateSms.AspNetCore.Tests.Isendpro;

/// <summary>Callbacks that never reach the handler.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("")]
    [InlineData("secret=")]
    [InlineData("secret=hk3-secret_0123456789")]
    [InlineData("secret=Hk3-secret_012345678")]
    [InlineData("secret=Hk3-secret_0123456789x")]
    [InlineData("secret=Hk3-secret_0123456789&secret=Hk3-secret_0123456789")]
    [InlineData("token=Hk3-secret_0123456789")]
    public async Task Get_WithoutTheSecret_Is403(string query)
    {
        await using var host = await IsendproHost.StartAsync();

        var response = await host.Http.GetAsync("/receipts?tracker=t1&" + query);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(host.Received.Receipts);
    }

    [Fact]
    public async Task Get_EitherOfTwoSecrets_IsTaken()
    {
        await using var host = await IsendproHost.StartAsync(configure: options => options.Secrets.Add("the-next-secret-0123"));

        foreach (var secret in (string[])["the-next-secret-0123", IsendproHost.Secret])
            Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/receipts?secret=" + secret)).StatusCode);

        Assert.Equal(2, host.Received.Receipts.Count);
    }

    [Theory]
    [InlineData(IsendproHost.Secret, HttpStatusCode.OK)]
    [InlineData("another-secret-0123", HttpStatusCode.Forbidden)]
    public async Task Get_SecretInThePath_IsTheOneThatCounts(string secret, HttpStatusCode expected)
    {
        await using var host = await IsendproHost.StartAsync("/receipts/{secret}");

        var response = await host.Http.GetAsync($"/receipts/{secret}?tracker=t1&secret={IsendproHost.Secret}");

        Assert.Equal(expected, response.StatusCode);
        Assert.All(host.Received.Receipts, receipt => Assert.Equal(["tracker"], receipt.Parameters.Keys));
    }

    [Fact]
    public async Task Get_LongQuery_Is413()
    {
        await using var host = await IsendproHost.StartAsync();

        var response = await host.Http.GetAsync($"/receipts?secret={IsendproHost.Secret}&a={new string('a', 32 * 1024)}");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Empty(host.Received.Receipts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_LargeBody_Is413WhetherItsLengthIsDeclaredOrNot(bool isDeclared)
    {
        await using var host = await IsendproHost.StartAsync();
        using var body = new StringContent("a=" + new string('a', 32 * 1024), Encoding.ASCII, "application/x-www-form-urlencoded");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/receipts?secret=" + IsendproHost.Secret) { Content = body };
        request.Headers.TransferEncodingChunked = !isDeclared;

        var response = await host.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Empty(host.Received.Receipts);
    }

    [Theory]
    [InlineData(100, 0, HttpStatusCode.OK)]
    [InlineData(101, 0, HttpStatusCode.BadRequest)]
    [InlineData(50, 50, HttpStatusCode.OK)]
    [InlineData(50, 51, HttpStatusCode.BadRequest)]
    [InlineData(1, 101, HttpStatusCode.BadRequest)]
    public async Task Post_ManyParameters_AreTakenUpTo100(int inQuery, int inForm, HttpStatusCode expected)
    {
        await using var host = await IsendproHost.StartAsync();
        var query = string.Concat(Enumerable.Range(1, inQuery - 1).Select(number => $"&q{number}="));
        using var form = new FormUrlEncodedContent(Enumerable.Range(1, inForm).Select(number => KeyValuePair.Create($"f{number}", "")));

        var response = await host.Http.PostAsync($"/receipts?secret={IsendproHost.Secret}{query}", form);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected is HttpStatusCode.OK ? 1 : 0, host.Received.Receipts.Count);
    }

    [Theory]
    [InlineData("{}", "application/json", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("tracker=t1", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("no part", "multipart/form-data; boundary=b", HttpStatusCode.BadRequest)]
    [InlineData("no boundary", "multipart/form-data", HttpStatusCode.BadRequest)]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nfile\r\n--b--\r\n", "multipart/form-data; boundary=b", HttpStatusCode.BadRequest)]
    public async Task Post_BodyThatIsNoForm_IsRefused(string text, string type, HttpStatusCode expected)
    {
        await using var host = await IsendproHost.StartAsync();
        using var body = new StringContent(text);
        body.Headers.Remove("Content-Type");
        body.Headers.TryAddWithoutValidation("Content-Type", type);

        var response = await host.Http.PostAsync("/receipts?secret=" + IsendproHost.Secret, body);

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(host.Received.Receipts);
    }

    [Fact]
    public async Task Put_Anything_Is405()
    {
        await using var host = await IsendproHost.StartAsync();

        var response = await host.Http.PutAsync("/receipts?secret=" + IsendproHost.Secret, null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }
}
