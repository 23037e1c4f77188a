using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TemplateSms.Soak.Queues.Bus;

/// <summary>A broker of RabbitMQ with data and ports of its own. Root runs it as <c>rabbitmq</c>, as Debian does.</summary>
internal sealed class RabbitMqServer : IAsyncDisposable
{
    private const string Programs = "/usr/lib/rabbitmq/bin";
    private const string User = "rabbitmq";
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(90);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sms-soak-mq-");
    private readonly int _port = FreePort();
    private readonly int _distribution = FreePort();
    private readonly int _mapper = FreePort();

    private RabbitMqServer()
    {
    }

    /// <summary>Whether the server is installed.</summary>
    public static bool IsInstalled => File.Exists(Path.Combine(Programs, "rabbitmq-server"));

    public Uri Address => new(string.Create(CultureInfo.InvariantCulture, $"amqp://guest:guest@127.0.0.1:{_port}"));

    private string PidFile => Path.Combine(_folder.FullName, "pid");

    public static async Task<RabbitMqServer> StartAsync()
    {
        var server = new RabbitMqServer();
        await File.WriteAllTextAsync(Path.Combine(server._folder.FullName, "plugins"), "[].");
        if (Environment.IsPrivilegedProcess)
            await server.RunAsync("chown", "-R", User, server._folder.FullName);
        await server.BeginAsync();
        return server;
    }

    /// <summary>Kills the server, as a power cut would, and starts it again on what it has kept.</summary>
    public async Task CrashAsync()
    {
        await KillAsync();
        await BeginAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        await RunAsync("epmd", "-port", _mapper.ToString(CultureInfo.InvariantCulture), "-kill");
        _folder.Delete(recursive: true);
    }

    private async Task KillAsync()
    {
        var id = int.Parse(await File.ReadAllTextAsync(PidFile), NumberStyles.None | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
        File.Delete(PidFile);
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
            await process.WaitForExitAsync();
        }
        catch (ArgumentException)
        {
            // It has ended by itself.
        }
    }

    private async Task BeginAsync()
    {
        string[] start = [Path.Combine(Programs, "rabbitmq-server"), "-detached"];
        await (Environment.IsPrivilegedProcess ? RunAsync("runuser", ["-u", User, "--", .. start]) : RunAsync(start[0], start[1..]));
        if (!await Patience.UntilAsync(IsReadyAsync, _patience))
            throw new InvalidOperationException("RabbitMQ did not start.");
    }

    /// <summary>Whether a client can connect: the port opens before all else is ready.</summary>
    private async Task<bool> IsReadyAsync()
    {
        if (!File.Exists(PidFile))
            return false;
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, _port);
            // The first bytes of a client, to which a server that is ready sends a frame: the first byte of one is 1.
            var stream = client.GetStream();
            await stream.WriteAsync("AMQP\0\0\u0009\u0001"u8.ToArray());
            using var time = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            var answer = new byte[1];
            return await stream.ReadAsync(answer, time.Token) == 1 && answer[0] == 1;
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException or IOException)
        {
            return false;
        }
    }

    private async Task RunAsync(string program, params string[] arguments)
    {
        var folder = _folder.FullName;
        var information = new ProcessStartInfo("sh", ["-c", "exec \"$@\" </dev/null >/dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = folder };
        foreach (var (name, value) in new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["HOME"] = folder,
            ["RABBITMQ_NODENAME"] = string.Create(CultureInfo.InvariantCulture, $"soak{_port}@localhost"),
            ["RABBITMQ_NODE_IP_ADDRESS"] = IPAddress.Loopback.ToString(),
            ["RABBITMQ_NODE_PORT"] = _port.ToString(CultureInfo.InvariantCulture),
            ["RABBITMQ_DIST_PORT"] = _distribution.ToString(CultureInfo.InvariantCulture),
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(folder, "db"),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(folder, "log"),
            ["RABBITMQ_PID_FILE"] = PidFile,
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(folder, "plugins"),
            ["ERL_EPMD_ADDRESS"] = IPAddress.Loopback.ToString(),
            ["ERL_EPMD_PORT"] = _mapper.ToString(CultureInfo.InvariantCulture),
        })
        {
            information.Environment[name] = value;
        }

        using var process = Process.Start(information)!;
        await process.WaitForExitAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
