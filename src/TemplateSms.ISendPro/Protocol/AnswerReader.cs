using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TemplateSms.ISendPro.Protocol;

/// <summary>
/// Reads an answer in every shape that the provider's document, its examples and its clients show: <c>etat.etat</c> as a
/// list or an object, or the fields right under <c>etat</c>; figures as numbers or as strings, spaces around them.
/// </summary>
internal static class AnswerReader
{
    /// <summary>The entries of an answer, none when it is not one.</summary>
    public static IReadOnlyList<GatewayEntry> Read(ReadOnlyMemory<byte> body)
    {
        if (body.Span.StartsWith(Encoding.UTF8.Preamble))
            body = body[Encoding.UTF8.Preamble.Length..];

        try
        {
            using var document = JsonDocument.Parse(body);
            return TryFind(document.RootElement, "etat", out var etat) ? ReadEtat(etat) : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static List<GatewayEntry> ReadEtat(JsonElement etat)
    {
        if (TryFind(etat, "etat", out var inner))
            etat = inner;

        var entries = new List<GatewayEntry>();
        foreach (var element in etat.ValueKind is JsonValueKind.Array ? etat.EnumerateArray().ToArray() : [etat])
        {
            // An entry without a code says nothing, so the answer as a whole cannot be relied on.
            if (ReadEntry(element) is not { } entry)
                return [];
            entries.Add(entry);
        }

        return entries;
    }

    private static GatewayEntry? ReadEntry(JsonElement entry) =>
        ReadInteger(entry, "code") is { } code
            ? new GatewayEntry(code, ReadText(entry, "tel"), ReadInteger(entry, "smslong"), ReadText(entry, "message"))
            : null;

    private static int? ReadInteger(JsonElement entry, string name) =>
        int.TryParse(ReadText(entry, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string? ReadText(JsonElement entry, string name)
    {
        if (!TryFind(entry, name, out var value))
            return null;
        if (value.ValueKind is JsonValueKind.Number)
            return value.GetRawText();
        if (value.ValueKind is not JsonValueKind.String)
            return null;

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Words in another encoding than UTF-8 must not cost the code beside them.
            return null;
        }
    }

    private static bool TryFind(JsonElement element, string name, out JsonElement value)
    {
        value = default;
        return element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out value);
    }
}
