using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TemplateSms.Queue;

namespace TemplateSms.Soak.Queues.Parts;

/// <summary>Takes the gateway's delivery receipts over HTTP, and hands every second one to the queue: the others were lost.</summary>
internal sealed class ReceiptDoor : IAsyncDisposable
{
    private readonly WebApplication _application;
    private int _receipts;

    private ReceiptDoor(WebApplication application) => _application = application;

    /// <summary>The queue that gets them.</summary>
    public SmsQueueManager? Queue { get; set; }

    public Uri Address => new(new Uri(_application.Urls.First()), "/receipt");

    public static async Task<ReceiptDoor> OpenAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var door = new ReceiptDoor(builder.Build());
        door._application.Run(door.TakeAsync);
        await door._application.StartAsync();
        return door;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var query = context.Request.Query;
        if (Interlocked.Increment(ref _receipts) % 2 == 0 && Queue is { } queue)
            await queue.TakeReceiptAsync(query["tracker"]!, PhoneNumber.Parse(query["tel"]!, PhoneRegion.France), query["statut"]!, cancellationToken: context.RequestAborted);
    }
}
