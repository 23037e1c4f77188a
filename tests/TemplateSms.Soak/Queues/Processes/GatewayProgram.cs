using TemplateSms.Simulator;
using TemplateSms.Soak.Queues.Gateways;

namespace TemplateSms.Soak.Queues.Processes;

/// <summary>A simulated gateway with faults until its parent has enough; what came to it is in its files, however it ends.</summary>
internal static class GatewayProgram
{
    public static async Task<int> RunAsync(GatewaySettings settings)
    {
        await using var gateway = await SmsGateway.StartAsync(GatewayOptions.With(settings.Ledger)).ConfigureAwait(false);
        gateway.Faults = GatewayFaults.Of(settings.FaultRate, settings.Seed, settings.Timeout);
        using var log = new RequestLog(settings.Log);
        await using var door = await LoggedDoor.OpenAsync(settings.Port, gateway.BaseAddress, log, settings.Timeout).ConfigureAwait(false);
        await ChildPrograms.UntilParentEndsAsync().ConfigureAwait(false);
        return 0;
    }
}
