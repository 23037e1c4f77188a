using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Queues;

/// <summary>The handlers of a client that a queue sends through: they send once there, too.</summary>
public sealed class OnceHandlerMatrixTests : HandlerMatrixSuite
{
    protected override string Acceptance => "0";

    protected override ISmsClient Client(HttpClient http, Uri address) => new OnceClient(StubClient.Of(http, new StubOptions(address)));

    protected override IHttpClientBuilder Register(IServiceCollection services, Uri address)
    {
        var options = new StubOptions(address);
        services.AddSingleton<ISmsClient>(provider => new OnceClient(SmsEngine.Create(
            () => options, account => new StubProtocol(account), () => provider.GetRequiredService<IHttpClientFactory>().CreateClient("stub"))));
        return services.AddSmsHttpClient("stub");
    }
}
