using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TemplateSms.Soak.Queues.Gateways;

/// <summary>Stands before a simulated gateway, hands every request on, and notes which came and which were answered.</summary>
internal sealed class LoggedDoor : IAsyncDisposable
{
    /// <summary>The part of a client's time that an answer may take here: on a busy machine, the client gets it later.</summary>
    private const int SpareOfTime = 4;

    private readonly WebApplication _application;
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly Uri _gateway;
    private readonly RequestLog _log;
    private readonly TimeSpan _timeout;

    private LoggedDoor(WebApplication application, Uri gateway, RequestLog log, TimeSpan timeout)
    {
        _application = application;
        _gateway = gateway;
        _log = log;
        _timeout = timeout;
    }

    /// <param name="port">The port to listen on.</param>
    /// <param name="gateway">The gateway's address.</param>
    /// <param name="log">The log.</param>
    /// <param name="timeout">The time of a client's request: a later answer is none.</param>
    public static async Task<LoggedDoor> OpenAsync(int port, Uri gateway, RequestLog log, TimeSpan timeout)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Logging.ClearProviders();
        var door = new LoggedDoor(builder.Build(), gateway, log, timeout);
        door._application.Run(door.AnswerAsync);
        await door._application.StartAsync().ConfigureAwait(false);
        return door;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync().ConfigureAwait(false);
        _http.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var started = Stopwatch.GetTimestamp();
        var name = _log.Come(References(body));
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_gateway, context.Request.Path + context.Request.QueryString.Value)) { Content = new ByteArrayContent(body.ToArray()) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
            using var response = await _http.SendAsync(request, context.RequestAborted);
            var answer = await response.Content.ReadAsByteArrayAsync(context.RequestAborted);
            context.Response.StatusCode = (int)response.StatusCode;
            context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
            context.Response.ContentLength = answer.Length;
            await context.Response.Body.WriteAsync(answer, context.RequestAborted);
            await context.Response.CompleteAsync();
            if (response.IsSuccessStatusCode && IsWhole(answer) && Stopwatch.GetElapsedTime(started) < _timeout / SpareOfTime)
                _log.Answer(name);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            context.Abort();
        }
    }

    private static string[] References(MemoryStream body)
    {
        using var document = JsonDocument.Parse(body.GetBuffer().AsMemory(0, (int)body.Length));
        var tracker = document.RootElement.GetProperty("tracker");
        return tracker.ValueKind is JsonValueKind.Array ? [.. tracker.EnumerateArray().Select(one => one.GetString()!)] : [tracker.GetString()!];
    }

    private static bool IsWhole(byte[] answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
