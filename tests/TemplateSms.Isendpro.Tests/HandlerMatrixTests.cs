using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Clients.Tests;

namespace TemplateSms.Isendpro.Tests;

public sealed class HandlerMatrixTests : HandlerMatrixSuite
{
    protected override string Acceptance => """{"etat":{"etat":[{"code":0,"tel":"33680010203","smslong":"1","message":"ok"}]}}""";

    protected override ISmsClient Client(HttpClient http, Uri address) => new IsendproClient(http, Sample.Options(address));

    protected override IHttpClientBuilder Register(IServiceCollection services, Uri address) => services.AddIsendpro(options =>
    {
        options.ApiKey = Sample.Key;
        options.BaseAddress = address;
        options.RetryDelay = TimeSpan.FromMilliseconds(1);
    });
}
