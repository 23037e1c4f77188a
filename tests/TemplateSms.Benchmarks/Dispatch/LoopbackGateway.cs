using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TemplateSms.Benchmarks.Dispatch.Twilio;

namespace TemplateSms.Benchmarks.Dispatch;

/// <summary>
/// A Kestrel server that accepts every message, as little of a gateway as answers correctly. It runs in a process of its own, so
/// that what it allocates is not counted.
/// </summary>
internal static class LoopbackGateway
{
    /// <summary>Listens, prints the address, and ends with the standard input.</summary>
    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        server.Run(context => context.Request.Path == TwilioSample.Path ? AnswerTwilioAsync(context) : AnswerAsync(context));
        await server.StartAsync().ConfigureAwait(false);
        Console.WriteLine(server.Urls.First());
        await Console.In.ReadToEndAsync().ConfigureAwait(false);
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        using var request = await JsonDocument.ParseAsync(context.Request.Body).ConfigureAwait(false);
        var numbers = request.RootElement.GetProperty("num");
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteStartObject("etat");
            json.WriteStartArray("etat");
            if (numbers.ValueKind == JsonValueKind.Array)
            {
                foreach (var number in numbers.EnumerateArray())
                    WriteEntry(json, number);
            }
            else
            {
                WriteEntry(json, numbers);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length)).ConfigureAwait(false);
    }

    private static async Task AnswerTwilioAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync().ConfigureAwait(false);
        var body = Encoding.UTF8.GetBytes(TwilioSample.Answer(form["To"].ToString()));
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body).ConfigureAwait(false);
    }

    private static void WriteEntry(Utf8JsonWriter json, JsonElement number)
    {
        json.WriteStartObject();
        json.WriteNumber("code", 0);
        json.WriteString("tel", number.GetString());
        json.WriteString("smslong", "1");
        json.WriteString("message", "OK");
        json.WriteEndObject();
    }
}
