using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace TemplateSms.Simulator.Tests.Callbacks;

/// <summary>A server that is called, as an account's own would be.</summary>
internal sealed class CallbackReceiver : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Channel<ReceivedCall> _calls = Channel.CreateUnbounded<ReceivedCall>();

    private CallbackReceiver(int status)
    {
        Status = status;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.Run(async context =>
        {
            _calls.Writer.TryWrite(await ReceivedCall.ReadAsync(context.Request));
            context.Response.StatusCode = Status;
        });
    }

    /// <summary>The status that calls are answered with.</summary>
    public int Status { get; set; }

    public Uri Url => new(_application.Urls.First());

    public static async Task<CallbackReceiver> StartAsync(int status = StatusCodes.Status200OK)
    {
        var receiver = new CallbackReceiver(status);
        await receiver._application.StartAsync();
        return receiver;
    }

    /// <summary>The next call, in the order of their arrival.</summary>
    public async Task<string> NextAsync() => (await NextCallAsync()).Line;

    /// <summary>The next call, with its form.</summary>
    public async Task<ReceivedCall> NextCallAsync()
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await _calls.Reader.ReadAsync(end.Token);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
