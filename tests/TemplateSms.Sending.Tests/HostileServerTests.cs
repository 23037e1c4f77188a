using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests;

public sealed class HostileServerTests : HostileServerSuite
{
    protected override ISmsClient Client(HttpClient http, Uri address, TimeProvider? clock) => StubClient.Of(http, new StubOptions(address), clock);
}
