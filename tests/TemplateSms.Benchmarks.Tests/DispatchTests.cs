using TemplateSms.Benchmarks.Dispatch;

namespace TemplateSms.Benchmarks.Tests;

public class DispatchTests
{
    [Fact]
    public async Task EverySender_IsToldThatItsMessageWasAccepted()
    {
        using var gateway = new GatewayProcess();
        foreach (var sender in DispatchTable.Senders(gateway.Address).Concat(DispatchTable.TwilioSenders(gateway.Address)))
        {
            using (sender)
                Assert.Equal((sender.Name, "33680010203"), (sender.Name, await sender.SendAsync()));
        }
    }
}
