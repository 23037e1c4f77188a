using System.Text.Json;
using TemplateSms.Simulator.Api.Views;
using TemplateSms.Simulator.Events;

namespace TemplateSms.Simulator.Api;

/// <summary>Tells a listener events until it leaves, as <c>text/event-stream</c>.</summary>
internal sealed class EventStreamResult(EventHub hub, EventQueue queue, AccountReader account, GatewayRules rules, JsonSerializerOptions json) : IResult
{
    public const string MediaType = "text/event-stream";

    private static readonly TimeSpan _heartbeat = TimeSpan.FromSeconds(15);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var cancelled = httpContext.RequestAborted;
        try
        {
            httpContext.Response.ContentType = MediaType;
            // Written at once, so that a listener knows from when on it hears everything.
            await WriteAsync(httpContext, "retry: 1000\n\n");
            var more = queue.WaitAsync(cancelled).AsTask();
            var heartbeat = Task.Delay(_heartbeat, cancelled);
            while (true)
            {
                if (await Task.WhenAny(more, heartbeat) == heartbeat)
                {
                    await WriteAsync(httpContext, ": heartbeat\n\n");
                    heartbeat = Task.Delay(_heartbeat, cancelled);
                    continue;
                }

                if (!await more)
                    return;
                while (queue.TryRead(out var read))
                    await WriteAsync(httpContext, $"event: {read.Name}\ndata: {DataOf(read)}\n\n");
                more = queue.WaitAsync(cancelled).AsTask();
            }
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
        {
            // The listener left.
        }
        finally
        {
            hub.Unsubscribe(queue);
        }
    }

    // JSON on one line: a line break in a text is escaped, so no text can begin an event of its own.
    private string DataOf(GatewayEvent read) => JsonSerializer.Serialize(
        read.Data switch
        {
            null => account.Read(),
            GatewayMessage message => Message.From(message, rules),
            var members => members,
        },
        json);

    private static async Task WriteAsync(HttpContext context, string text)
    {
        await context.Response.WriteAsync(text, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
