using TemplateSms.Clients.Tests;
using TemplateSms.Clients.Tests.Faults;
using TemplateSms.Sending;
using Xunit.Abstractions;

namespace TemplateSms.Isendpro.Tests;

/// <summary>The same faults under a queue, which makes each request itself.</summary>
public sealed class OnceFaultTests(ITestOutputHelper output) : FaultTests(output)
{
    protected override ISmsClient Client(HttpClient http, Uri address, TimeSpan timeout) =>
        new OnceClient((ISmsQueueTransport)base.Client(http, address, timeout), mostRetries: 1);
}
