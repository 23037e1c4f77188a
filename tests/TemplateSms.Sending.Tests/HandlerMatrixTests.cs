using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests;

public sealed class HandlerMatrixTests : HandlerMatrixSuite
{
    protected override string Acceptance => "0";

    protected override ISmsClient Client(HttpClient http, Uri address) => StubClient.Of(http, new StubOptions(address));

    protected override IHttpClientBuilder Register(IServiceCollection services, Uri address)
    {
        var options = new StubOptions(address);
        services.AddSingleton<ISmsClient>(provider => SmsEngine.Create(
            () => options, account => new StubProtocol(account), () => provider.GetRequiredService<IHttpClientFactory>().CreateClient("stub")));
        return services.AddSmsHttpClient("stub");
    }
}
