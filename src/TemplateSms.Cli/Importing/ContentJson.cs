using System.Text.Json;
using TemplateSms.Cli.Json;

namespace TemplateSms.Cli.Importing;

/// <summary>Reads values of JSON whose kind is known beforehand, and names the key of one that is of another.</summary>
internal static class ContentJson
{
    /// <summary>The text of a value; null for a missing one and for null.</summary>
    /// <exception cref="MalformedRequestException">The value is of another kind.</exception>
    public static string? Text(this JsonElement parent, string key) =>
        parent.Find(key) is { ValueKind: not JsonValueKind.Null } value ? TextOf(value, key) : null;

    /// <summary>The entries of an object; none for a missing one and for null.</summary>
    /// <exception cref="MalformedRequestException">The value is of another kind.</exception>
    public static IReadOnlyList<(string Key, JsonElement Value)> Entries(this JsonElement parent, string key)
    {
        if (parent.Find(key) is not { ValueKind: not JsonValueKind.Null } value)
            return [];
        if (value.ValueKind != JsonValueKind.Object)
            throw new MalformedRequestException($"'{key}' is not an object");
        return [.. value.EnumerateObject().Select(entry => (NameOf(entry), entry.Value))];
    }

    /// <summary>The text of a value.</summary>
    /// <exception cref="MalformedRequestException">The value is of another kind, or half of a character.</exception>
    public static string TextOf(JsonElement value, string key)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw new MalformedRequestException($"'{key}' is not a text");
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new MalformedRequestException($"'{key}' contains an unpaired surrogate, which is not text");
        }
    }

    public static JsonElement? Find(this JsonElement parent, string key) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(key, out var value) ? value : null;

    private static string NameOf(JsonProperty entry)
    {
        try
        {
            return entry.Name;
        }
        catch (InvalidOperationException)
        {
            throw new MalformedRequestException("a key contains an unpaired surrogate, which is not text");
        }
    }
}
