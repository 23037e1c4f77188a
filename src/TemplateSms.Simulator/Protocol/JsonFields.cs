using System.Text.Json;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Protocol;

/// <summary>
/// Reads the fields of a JSON body: strings or numbers, alone or in a list. A body without a field says nothing, in
/// whatever way: empty, <c>{}</c>, <c>[]</c>, <c>null</c> or <c>""</c>.
/// </summary>
internal static class JsonFields
{
    public static Refusal? Read(string body, out RequestFields fields)
    {
        fields = new RequestFields();
        if (string.IsNullOrWhiteSpace(body))
            return null;

        try
        {
            using var document = JsonDocument.Parse(body);
            if (SaysNothing(document.RootElement))
                return null;
            if (document.RootElement.ValueKind is not JsonValueKind.Object)
                return Refusal.Of("body", "is not a JSON object");

            foreach (var name in FieldNames.All.Concat(FieldNames.Other))
            {
                if (document.RootElement.TryGetProperty(name, out var value) && Read(name, value, fields) is { } refusal)
                    return refusal;
            }

            return null;
        }
        catch (JsonException e)
        {
            return Refusal.Of("body", $"is not JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1})");
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 alone is well-formed JSON, but no text.
            return Refusal.Of("body", "holds half a surrogate pair");
        }
    }

    private static bool SaysNothing(JsonElement body) => body.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => body.GetArrayLength() == 0,
        JsonValueKind.String => body.GetString() is "",
        _ => false,
    };

    private static Refusal? Read(string name, JsonElement value, RequestFields fields)
    {
        if (value.ValueKind is JsonValueKind.Array)
            return ReadList(name, value, fields);
        if (!TryReadOne(value, out var one))
            return Refusal.Of(name, "must be a string or a number");

        fields.Add(name, one);
        return null;
    }

    private static Refusal? ReadList(string name, JsonElement list, RequestFields fields)
    {
        var values = new List<string>(list.GetArrayLength());
        foreach (var element in list.EnumerateArray())
        {
            if (!TryReadOne(element, out var value))
                return Refusal.Of(name, $"element {values.Count + 1} must be a string or a number");
            values.Add(value ?? "");
        }

        fields.Add(name, values);
        return null;
    }

    private static bool TryReadOne(JsonElement value, out string? text)
    {
        text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Null;
    }
}
