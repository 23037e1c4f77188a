using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Protocol;

/// <summary>Writes the provider's answers: always <c>etat.etat[]</c>, as its document types them.</summary>
internal static class ReplyWriter
{
    // Some clients look for words in the raw answer; it is JSON and never part of a page.
    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>HTTP 200 <c>SMSReponse</c>: one entry a number, the code an integer.</summary>
    public static Task WriteAsync(HttpContext context, IReadOnlyList<GatewayMessage> messages) =>
        WriteAsync(context, StatusCodes.Status200OK, json =>
        {
            foreach (var message in messages)
            {
                json.WriteStartObject();
                json.WriteNumber("code", message.Code);
                json.WriteString("tel", message.Recipient);
                if (message.Accepted)
                    json.WriteString("smslong", message.Segments.ToString(CultureInfo.InvariantCulture));
                json.WriteString("message", message.Reply);
                json.WriteEndObject();
            }
        });

    /// <summary>HTTP 400 <c>Erreur</c>: the code a string, no number.</summary>
    public static Task WriteAsync(HttpContext context, Refusal refusal) =>
        WriteAsync(context, StatusCodes.Status400BadRequest, json =>
        {
            json.WriteStartObject();
            json.WriteString("code", refusal.Code.ToString(CultureInfo.InvariantCulture));
            json.WriteString("message", refusal.Message);
            json.WriteEndObject();
        });

    private static Task WriteAsync(HttpContext context, int status, Action<Utf8JsonWriter> writeEntries)
    {
        var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, _plain))
        {
            json.WriteStartObject();
            json.WriteStartObject("etat");
            json.WriteStartArray("etat");
            writeEntries(json);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), context.RequestAborted).AsTask();
    }
}
