using System.Text.Json;
#if NET10_0_OR_GREATER
using System.Runtime.InteropServices;
#endif

namespace TemplateSms.Sending.Protocol;

/// <summary>JSON without a property that stands twice in an object.</summary>
internal static class StrictJson
{
    /// <exception cref="JsonException">It is no JSON, or an object has a property twice.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        var document = JsonDocument.Parse(json);
        try
        {
            Check(document.RootElement);
            return document;
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    private static void Check(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Check(item);
        }
        else if (element.ValueKind is JsonValueKind.Object)
        {
            if (!IsSmallAndUnique(element))
                CheckNames(element);
            foreach (var property in element.EnumerateObject())
                Check(property.Value);
        }
    }

    private static void CheckNames(JsonElement element)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (!names.Add(NameOf(property)))
                throw new JsonException("An object has a property twice.");
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
            throw new JsonException("A property's name is no text.", e);
        }
    }

#if NET10_0_OR_GREATER
    private const int Small = 8;

    /// <summary>Whether an object has few properties, whose names differ as they are written. It is read for every answer, and nothing is allocated.</summary>
    private static bool IsSmallAndUnique(JsonElement element)
    {
        var place = 0;
        foreach (var property in element.EnumerateObject())
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(property);
            if (place++ == Small || name.Contains((byte)'\\') || IsBefore(element, name, place - 1))
                return false;
        }

        return true;
    }

    private static bool IsBefore(JsonElement element, ReadOnlySpan<byte> name, int place)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (place-- == 0)
                return false;
            if (JsonMarshal.GetRawUtf8PropertyName(property).SequenceEqual(name))
                return true;
        }

        return false;
    }
#else
    private static bool IsSmallAndUnique(JsonElement element) => false;
#endif
}
