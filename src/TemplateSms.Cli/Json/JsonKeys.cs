using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TemplateSms.Cli.Json;

/// <summary>
/// Reads JSON whose objects have each key once. Of two, a reader may take either, and nobody knows which of them was meant.
/// </summary>
internal static class JsonKeys
{
    // Enough to find it by.
    private const int MostShown = 40;

    /// <exception cref="JsonException">The text is not JSON, or an object in it has a key twice.</exception>
    public static JsonDocument Parse(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        RefuseTwice(utf8);
        return JsonDocument.Parse(utf8);
    }

    /// <exception cref="JsonException">The bytes are not JSON, or an object in it has a key twice.</exception>
    public static void RefuseTwice(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var objects = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
                objects.Push(new HashSet<string>(StringComparer.Ordinal));
            else if (reader.TokenType == JsonTokenType.EndObject)
                objects.Pop();
            else if (reader.TokenType == JsonTokenType.PropertyName && NameOf(reader) is var name && !objects.Peek().Add(name))
                throw new MalformedRequestException(Message(name, utf8[..(int)reader.TokenStartIndex]));
        }
    }

    private static string NameOf(in Utf8JsonReader reader)
    {
        var raw = Encoding.UTF8.GetString(reader.ValueSpan);
        return reader.ValueIsEscaped ? JsonText.Read($"\"{raw}\"") : raw;
    }

    private static string Message(string name, ReadOnlySpan<byte> before)
    {
        var shown = name.Length > MostShown ? name[..MostShown] + "…" : name;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"the key '{shown}' is there twice (line {before.Count((byte)'\n') + 1}, byte {before.Length - before.LastIndexOf((byte)'\n') - 1})");
    }
}
