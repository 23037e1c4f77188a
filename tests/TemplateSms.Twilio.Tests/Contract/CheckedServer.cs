using System.Text;
using TemplateSms.Clients.Tests;
using TemplateSms.Clients.Tests.Contract;
using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Twilio.Tests.Contract;

/// <summary>A server that answers with the examples of Twilio's document, with Prism in front of it, for all tests of a class.</summary>
public sealed class CheckedServer : IAsyncLifetime
{
    private RawServer? _server;
    private PrismProxy? _prism;

    /// <summary>The address at which Prism listens.</summary>
    public Uri BaseAddress => _prism!.BaseAddress;

    /// <summary>The requests that Prism passed on, heads and bodies.</summary>
    public IList<string> Requests => _server!.Requests;

    public async Task InitializeAsync()
    {
        _server = new RawServer(async stream =>
        {
            var (status, body) = Requests[^1].StartsWith("POST", StringComparison.Ordinal)
                ? ("201 Created", ProviderDocument.Created(TestMessage.Number))
                : ("200 OK", ProviderDocument.Fetched());
            var bytes = Encoding.UTF8.GetBytes(body);
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {bytes.Length}\r\nConnection: close\r\n\r\n"));
            await stream.WriteAsync(bytes);
        });
        if (PrismProxy.IsInstalled)
            _prism = await PrismProxy.StartAsync(new Uri(_server.BaseAddress, "/"), ProviderDocument.Read());
    }

    public async Task DisposeAsync()
    {
        if (_prism is not null)
            await _prism.DisposeAsync();
        await _server!.DisposeAsync();
    }
}
