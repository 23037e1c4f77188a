using ModelContextProtocol.Client;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Agents;

/// <summary>A server that may not write, in a folder with one template and links to files elsewhere.</summary>
public sealed class ReadOnlyServer : IAsyncLifetime
{
    internal const string Template = "Templates/order.smstpl";

    private readonly ScratchProject _elsewhere = new();

    internal ScratchProject Folder { get; } = new();

    internal McpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Folder.Write(Template, "---\nunencodable: replace\nparams:\n  customer: string(20)\n---\nHi {{ customer }}, it is here.\n");
        _elsewhere.Write("elsewhere.smstpl", "A secret {{ secret }}");
        File.CreateSymbolicLink(Folder.PathOf("link.smstpl"), _elsewhere.PathOf("elsewhere.smstpl"));
        Directory.CreateSymbolicLink(Folder.PathOf("links"), _elsewhere.Folder);
        Client = await AgentProcess.StartAsync(Folder.Folder);
    }

    public async Task DisposeAsync()
    {
        await Client.DisposeAsync();
        Folder.Dispose();
        _elsewhere.Dispose();
    }
}
