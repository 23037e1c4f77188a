using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TemplateSms.AspNetCore.Tests.Hosting;

/// <summary>An application on loopback that takes receipts, and the gateway's side of it.</summary>
internal sealed class ReceiptHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private ReceiptHost(WebApplication application, RecordingLoggerProvider log, Task hungUp)
    {
        HungUp = hungUp;
        _application = application;
        Log = log;
        Received = application.Services.GetRequiredService<ReceivedReceipts>();
        Http = new HttpClient { BaseAddress = new Uri(application.Urls.First()) };
    }

    /// <summary>The gateway's side.</summary>
    public HttpClient Http { get; }

    public ReceivedReceipts Received { get; }

    public RecordingLoggerProvider Log { get; }

    /// <summary>Ends when the application has noticed that the gateway has gone before it was answered.</summary>
    public Task HungUp { get; }

    /// <summary>Starts an application with a handler that records; the gateways are the caller's.</summary>
    public static async Task<ReceiptHost> StartAsync(
        Action<IServiceCollection> register, Action<WebApplication> map, LogLevel hostingLevel = LogLevel.Warning)
    {
        var log = new RecordingLoggerProvider();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            // Longer than the endpoint's own bound, which is to be seen here.
            kestrel.Limits.MaxRequestLineSize = 128 * 1024;
            kestrel.Limits.MaxRequestBufferSize = 256 * 1024;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        builder.Logging.AddFilter("Microsoft", hostingLevel);
        builder.Services.AddSingleton<ReceivedReceipts>();
        builder.Services.AddSmsReceipts<RecordingHandler>();
        register(builder.Services);
        var application = builder.Build();
        var hungUp = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        application.Use((context, next) =>
        {
            context.RequestAborted.Register(() => hungUp.TrySetResult());
            return next(context);
        });
        map(application);
        await application.StartAsync();
        return new ReceiptHost(application, log, hungUp.Task);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _application.DisposeAsync();
    }
}
