using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Clients.Tests;

namespace TemplateSms.Twilio.Tests;

public sealed class HandlerMatrixTests : HandlerMatrixSuite
{
    protected override HttpStatusCode AcceptedStatus => HttpStatusCode.Created;

    protected override string Acceptance => Sample.Message();

    protected override ISmsClient Client(HttpClient http, Uri address) => new TwilioClient(http, Sample.Options(address));

    protected override IHttpClientBuilder Register(IServiceCollection services, Uri address) => services.AddTwilio(options =>
    {
        options.AccountSid = Sample.Account;
        options.AuthToken = TestMessage.Key;
        options.Sender = "ACME";
        options.BaseAddress = address;
        options.RetryDelay = TimeSpan.FromMilliseconds(1);
    });
}
