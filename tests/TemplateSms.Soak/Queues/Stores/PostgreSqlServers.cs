namespace TemplateSms.Soak.Queues.Stores;

/// <summary>The servers of a run, one for each set of options, which start when they are first asked for.</summary>
internal sealed class PostgreSqlServers : IAsyncDisposable
{
    private readonly Dictionary<string, PostgreSqlServer> _servers = new(StringComparer.Ordinal);

    public async Task<PostgreSqlServer> WithAsync(string options)
    {
        if (!_servers.TryGetValue(options, out var server))
            _servers.Add(options, server = await PostgreSqlServer.StartAsync(options));
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values)
            await server.DisposeAsync();
    }
}
