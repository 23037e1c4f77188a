using TemplateSms.Clients.Tests;

namespace TemplateSms.Twilio.Tests;

public sealed class HostileServerTests : HostileServerSuite
{
    protected override ISmsClient Client(HttpClient http, Uri address, TimeProvider? clock) => new TwilioClient(http, Sample.Options(address), clock);
}
