using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace TemplateSms.Soak.Queues.Stores;

/// <summary>A server of PostgreSQL with data and a port of its own. The server refuses to run as root, so that root runs it as <c>postgres</c>.</summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    private const string Packages = "/usr/lib/postgresql";
    private const string User = "postgres";

    private readonly string _programs;
    private readonly string _options;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sms-soak-pg-");
    private readonly int _port = FreePort();

    private PostgreSqlServer(string programs, string options)
    {
        _programs = programs;
        _options = options;
    }

    /// <summary>The folder with the server's programs; null where it is not installed.</summary>
    public static string? Programs { get; } = Directory.Exists(Packages)
        ? Directory.GetDirectories(Packages)
            .OrderByDescending(version => int.TryParse(Path.GetFileName(version), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Select(version => Path.Combine(version, "bin"))
            .FirstOrDefault(programs => File.Exists(Path.Combine(programs, "initdb")))
        : null;

    private string Data => Path.Combine(_folder.FullName, "data");

    /// <summary>Makes a server and starts it.</summary>
    /// <param name="options">Options of the server, for example <c>-c synchronous_commit=off</c>.</param>
    public static async Task<PostgreSqlServer> StartAsync(string options)
    {
        var server = new PostgreSqlServer(Programs ?? throw new InvalidOperationException("PostgreSQL is not installed."), options);
        if (Environment.IsPrivilegedProcess)
            await RunAsync("chown", User, server._folder.FullName);
        await server.RunProgramAsync("initdb", "-D", server.Data, "-U", User, "--auth=trust", "-E", "UTF8", "--no-locale", "-N");
        await server.StartAsync();
        return server;
    }

    public string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = IPAddress.Loopback.ToString(),
        Port = _port,
        Username = User,
        Database = database,
        MaxPoolSize = 30,
    }.ToString();

    /// <summary>Stops the server without a word, as a power cut would, and starts it again.</summary>
    public async Task CrashAsync()
    {
        await RunProgramAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await RunProgramAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        _folder.Delete(recursive: true);
    }

    private Task StartAsync() => RunProgramAsync(
        "pg_ctl",
        "-D",
        Data,
        "-w",
        "-t",
        "60",
        "-l",
        Path.Combine(_folder.FullName, "log"),
        "-o",
        string.Create(CultureInfo.InvariantCulture, $"-p {_port} -k {_folder.FullName} -c listen_addresses=127.0.0.1 -c max_connections=200 {_options}"),
        "start");

    private Task RunProgramAsync(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? RunAsync("runuser", ["-u", User, "--", Path.Combine(_programs, program), .. arguments])
        : RunAsync(Path.Combine(_programs, program), arguments);

    // What it prints goes to /dev/null: the server inherits its output, and would keep a pipe open.
    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" </dev/null >/dev/null 2>&1", "sh", program, .. arguments]))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Path.GetFileName(program)} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
