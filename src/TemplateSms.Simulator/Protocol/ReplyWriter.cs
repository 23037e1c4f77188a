using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Protocol;

/// <summary>Writes the provider's answers as its document types them: nearly always <c>etat.etat[]</c>.</summary>
internal static class ReplyWriter
{
    // Some clients look for words in the raw answer; it is JSON and never part of a page.
    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// HTTP 200 <c>SMSReponse</c>: one entry a number, the code an integer. The document's example has the fields of a
    /// single number right under <c>etat</c>, the code a string; they stand there too, for clients that were written for it.
    /// </summary>
    public static GatewayReply Sent(IReadOnlyList<GatewayMessage> messages) => Entries(messages, StatusCodes.Status200OK, WriteSent, WriteExample);

    /// <summary><c>Erreur</c>, with HTTP 400 as a rule: the code a string, no number.</summary>
    public static GatewayReply Refused(Refusal refusal) => Entries([refusal], refusal.Status, static (json, refusal) =>
    {
        json.WriteString("code", refusal.Code.ToString(CultureInfo.InvariantCulture));
        json.WriteString("message", refusal.Message);
    });

    /// <summary>HTTP 200 with an entry for each item.</summary>
    public static GatewayReply Entries<T>(IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write) =>
        Entries(items, StatusCodes.Status200OK, write);

    private static void WriteSent(Utf8JsonWriter json, GatewayMessage message)
    {
        json.WriteNumber("code", message.Code);
        json.WriteString("tel", message.Recipient);
        if (message.Accepted)
            json.WriteString("smslong", message.Segments.ToString(CultureInfo.InvariantCulture));
        json.WriteString("message", message.Reply);
    }

    private static void WriteExample(Utf8JsonWriter json, GatewayMessage message)
    {
        json.WritePropertyName("code");
        // With the space of the provider's sample: a client in use looks for "code": "0" in the raw answer.
        json.WriteRawValue($" \"{message.Code.ToString(CultureInfo.InvariantCulture)}\"");
        json.WriteString("tel", message.Recipient);
        json.WriteString("message", message.Reply);
    }

    /// <summary>HTTP 200 with one level only, as the provider answers about credit.</summary>
    public static GatewayReply State(Action<Utf8JsonWriter> write) => Write(StatusCodes.Status200OK, json =>
    {
        json.WriteStartObject("etat");
        write(json);
        json.WriteEndObject();
    });

    private static GatewayReply Entries<T>(
        IReadOnlyList<T> items, int status, Action<Utf8JsonWriter, T> write, Action<Utf8JsonWriter, T>? writeBeside = null) => Write(status, json =>
    {
        json.WriteStartObject("etat");
        json.WriteStartArray("etat");
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (items.Count == 1)
            writeBeside?.Invoke(json, items[0]);
        json.WriteEndObject();
    });

    private static GatewayReply Write(int status, Action<Utf8JsonWriter> write)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, _plain))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return new GatewayReply(status, GatewayReply.Json, body.ToArray());
    }
}
