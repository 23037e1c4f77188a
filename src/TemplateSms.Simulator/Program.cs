using System.Globalization;
using System.Runtime.InteropServices;
using TemplateSms.Simulator;

if (args is not ([] or ["--port", _]))
    return Usage();

var port = SmsGateway.DefaultPort;
if (args is ["--port", var text] && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) || port > 65_535))
    return Usage();

try
{
    await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { Port = port });
    Console.WriteLine($"The SMS gateway listens on {gateway.BaseAddress} (loopback only; Ctrl+C stops it)");
    await StopSignal();
    return 0;
}
catch (IOException e)
{
    Console.Error.WriteLine($"Cannot listen on port {port}: {e.Message}");
    return 1;
}

static int Usage()
{
    Console.Error.WriteLine("Usage: TemplateSms.Simulator [--port PORT], 0 for a free port");
    return 2;
}

static async Task StopSignal()
{
    var stopped = new TaskCompletionSource();
    using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    await stopped.Task;

    void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        stopped.TrySetResult();
    }
}
