using System.Text;
using System.Text.Json;

namespace TemplateSms.Sending.Protocol;

/// <summary>JSON without a property that stands twice in an object.</summary>
internal static class StrictJson
{
    // More than a gateway's objects have.
    private const int ManyNames = 64;

    // As deep as the reader goes by default.
    private const int MostDepth = 64;

    /// <exception cref="JsonException">It is no JSON, or an object has a property twice.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        Find(json, [], []);
        return JsonDocument.Parse(json);
    }

    /// <summary>Finds values of the outermost object, in one pass.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="names">The properties' names, in ASCII.</param>
    /// <param name="places">The place of each text or number; left as it is where the object has none of that name.</param>
    /// <exception cref="JsonException">It is no JSON, or an object has a property twice.</exception>
    public static void Find(ReadOnlyMemory<byte> json, ReadOnlySpan<string> names, Span<FieldPlace> places)
    {
        var reader = new Utf8JsonReader(json.Span);
        var objects = new OpenObjects(stackalloc int[ManyNames], stackalloc int[MostDepth]);
        var isDoubtful = false;
        var wanted = -1;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    objects.Enter();
                    break;
                case JsonTokenType.EndObject:
                    objects.Leave();
                    break;
                case JsonTokenType.PropertyName:
                    isDoubtful = isDoubtful || reader.ValueIsEscaped || !objects.TryAdd(reader.ValueSpan);
                    wanted = reader.CurrentDepth == 1 ? IndexOf(names, reader) : -1;
                    continue;
                case JsonTokenType.String or JsonTokenType.Number when wanted >= 0:
                    places[wanted] = new FieldPlace((int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex));
                    break;
            }

            wanted = -1;
        }

        if (isDoubtful)
            CheckNames(json);
    }

    private static int IndexOf(ReadOnlySpan<string> names, in Utf8JsonReader reader)
    {
        for (var index = 0; index < names.Length; index++)
        {
            if (reader.ValueIsEscaped ? NameOf(reader) == names[index] : Ascii.Equals(reader.ValueSpan, names[index]))
                return index;
        }

        return -1;
    }

    private static string? NameOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException e)
        {
            throw NoName(e);
        }
    }

    private static void CheckNames(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        CheckNames(document.RootElement);
    }

    private static void CheckNames(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                CheckNames(item);
        }
        else if (element.ValueKind is JsonValueKind.Object)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var property in element.EnumerateObject())
            {
                if (!names.Add(NameOf(property)))
                    throw new JsonException("An object has a property twice.");
                CheckNames(property.Value);
            }
        }
    }

    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException e)
        {
            throw NoName(e);
        }
    }

    private static JsonException NoName(Exception cause) => new("A property's name is no text.", cause);
}
