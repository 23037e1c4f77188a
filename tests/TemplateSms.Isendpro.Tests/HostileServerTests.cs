using TemplateSms.Clients.Tests;

namespace TemplateSms.Isendpro.Tests;

public sealed class HostileServerTests : HostileServerSuite
{
    protected override ISmsClient Client(HttpClient http, Uri address, TimeProvider? clock) => new IsendproClient(http, Sample.Options(address), clock);
}
