using System.Security.Cryptography.X509Certificates;

namespace TemplateSms.Simulator.Tests.Security;

public sealed class HttpsTests
{
    [Fact]
    public async Task Gateway_WithACertificate_SpeaksHttps()
    {
        using var certificate = TestCertificate.Make();
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { Certificate = certificate });
        using var http = TestCertificate.Trusting(certificate);

        var answer = await http.GetStringAsync(new Uri(gateway.BaseAddress, "sms?keyid=k&num=0600123456&sms=Hi"));

        Assert.Equal("https", gateway.BaseAddress.Scheme);
        Assert.Contains("\"code\":0", answer, StringComparison.Ordinal);
        Assert.Contains("<title>", await http.GetStringAsync(gateway.InboxAddress), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfTheGatewayOverHttps_MayChange()
    {
        using var certificate = TestCertificate.Make();
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { Certificate = certificate });
        using var http = TestCertificate.Trusting(certificate);
        using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri(gateway.InboxAddress, "api/v1/messages"));
        request.Headers.Add("Origin", gateway.InboxAddress.GetLeftPart(UriPartial.Authority));

        Assert.True((await http.SendAsync(request)).IsSuccessStatusCode);
    }

    [Fact]
    public async Task Certificate_WithoutItsKey_IsRefusedByName()
    {
        using var certificate = TestCertificate.Make();
        using var open = X509CertificateLoader.LoadCertificate(certificate.RawData);

        var error = await Assert.ThrowsAsync<ArgumentException>(() => SmsGateway.StartAsync(new SmsGatewayOptions { Certificate = open }));

        Assert.Equal(nameof(SmsGatewayOptions.Certificate), error.ParamName);
    }
}
