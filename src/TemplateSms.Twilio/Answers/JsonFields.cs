using System.Globalization;
using System.Text.Json;

namespace TemplateSms.Twilio.Answers;

/// <summary>Reads the fields of Twilio's objects, whose figures are numbers or strings.</summary>
internal static class JsonFields
{
    public static string? Text(this JsonElement element, string name)
    {
        if (Find(element, name) is not { ValueKind: JsonValueKind.String } value)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no text.
            return null;
        }
    }

    /// <summary>Whether a field is a text, which is compared without being made.</summary>
    public static bool IsText(this JsonElement element, string name, string text) =>
        Find(element, name) is { ValueKind: JsonValueKind.String } value && value.ValueEquals(text);

    public static int? Integer(this JsonElement element, string name) => Find(element, name) switch
    {
        { ValueKind: JsonValueKind.Number } number => number.TryGetInt32(out var value) ? value : null,
        { ValueKind: JsonValueKind.String } => int.TryParse(element.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null,
        _ => null,
    };

    public static decimal? Decimal(this JsonElement element, string name) => Find(element, name) switch
    {
        { ValueKind: JsonValueKind.Number } number => number.TryGetDecimal(out var value) ? value : null,
        { ValueKind: JsonValueKind.String } => decimal.TryParse(element.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null,
        _ => null,
    };

    // RFC 2822, as in "Thu, 24 Aug 2023 05:01:45 +0000".
    public static DateTimeOffset? Date(this JsonElement element, string name) =>
        DateTimeOffset.TryParse(element.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    private static JsonElement? Find(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
}
