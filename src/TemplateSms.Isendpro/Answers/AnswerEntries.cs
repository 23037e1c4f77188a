using System.Globalization;
using System.Text.Json;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Answers;

/// <summary>
/// Reads an answer in every shape that the provider's document, its examples and its clients show: <c>etat.etat</c> as a
/// list or an object, or the fields right under <c>etat</c>; figures as numbers or as strings, spaces around them.
/// </summary>
internal static class AnswerEntries
{
    /// <summary>The entries of an answer; none when it is not one, or when an entry cannot be read.</summary>
    public static T[] Read<T>(GatewayAnswer answer, Func<JsonElement, T?> readEntry)
        where T : class
    {
        if (!answer.TryReadJson(out var document))
            return [];
        using (document)
            return TryFind(document.RootElement, "etat", out var etat) ? ReadEntries(etat, readEntry) : [];
    }

    /// <summary>The number that an entry concerns, as the gateway writes it; null when it concerns the request.</summary>
    public static string? Number(JsonElement entry) => Text(entry, "tel");

    public static int? Integer(JsonElement entry, string name)
    {
        if (!TryFind(entry, name, out var found))
            return null;
        if (found.ValueKind is JsonValueKind.Number)
            return found.TryGetInt32(out var number) ? number : null;
        return int.TryParse(Text(found), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    public static decimal? Decimal(JsonElement entry, string name) =>
        decimal.TryParse(Text(entry, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The text of the first of some fields that is there: the provider spells a few in two ways.</summary>
    public static string? Text(JsonElement entry, string name, string otherName) => Text(entry, name) ?? Text(entry, otherName);

    public static string? Text(JsonElement entry, string name) => TryFind(entry, name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value)
    {
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

    private static T[] ReadEntries<T>(JsonElement etat, Func<JsonElement, T?> readEntry)
        where T : class
    {
        if (TryFind(etat, "etat", out var inner))
            etat = inner;
        if (etat.ValueKind is not JsonValueKind.Array)
            return readEntry(etat) is { } only ? [only] : [];

        var entries = new T[etat.GetArrayLength()];
        var place = 0;
        foreach (var element in etat.EnumerateArray())
        {
            // An entry that says nothing makes the answer as a whole one that cannot be relied on.
            if (readEntry(element) is not { } entry)
                return [];
            entries[place++] = entry;
        }

        return entries;
    }

    private static bool TryFind(JsonElement element, string name, out JsonElement value)
    {
        value = default;
        return element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out value);
    }
}
