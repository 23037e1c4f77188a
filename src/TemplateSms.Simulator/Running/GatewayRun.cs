using System.Net;
using TemplateSms.Shared;

namespace TemplateSms.Simulator.Running;

/// <summary>Runs a gateway until it is told to stop.</summary>
internal static class GatewayRun
{
    public const int Stopped = 0;
    public const int CannotListen = 1;
    public const int Usage = 2;

    public static async Task<int> RunAsync(Func<SmsGatewayOptions> read, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            var options = read();
            using var queue = options.Queue;
            await using var gateway = await SmsGateway.StartAsync(options, cancellationToken);
            var reach = IPAddress.IsLoopback(options.Address) ? "loopback only" : "open to whoever reaches this address";
            await output.WriteLineAsync($"The SMS gateway listens on {gateway.BaseAddress} ({reach}; Ctrl+C stops it)");
            await output.WriteLineAsync($"Twilio's message resource is below {gateway.TwilioAddress}2010-04-01/");
            await output.WriteLineAsync($"The inbox is at {gateway.InboxAddress}");
            if (queue is not null)
                await output.WriteLineAsync($"The queue is at {gateway.InboxAddress}queue");
            await output.FlushAsync(CancellationToken.None);
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return Stopped;
        }
        catch (ArgumentException e)
        {
            await error.WriteLineAsync("Cannot start: " + PrintableText.Line(e.Message));
            return Usage;
        }
        catch (IOException e)
        {
            await error.WriteLineAsync("Cannot start: " + PrintableText.Line(e.Message));
            return CannotListen;
        }

        return Stopped;
    }
}
