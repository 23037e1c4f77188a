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
    // More than a gateway's objects have.
    private const int Small = 64;

    /// <summary>
    /// Whether an object has not many properties, whose names differ as they are written. It is read for every answer, and nothing is
    /// allocated: hashes are compared, and two that are equal leave the question open.
    /// </summary>
    private static bool IsSmallAndUnique(JsonElement element)
    {
        Span<int> hashes = stackalloc int[Small];
        var count = 0;
        foreach (var property in element.EnumerateObject())
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(property);
            if (count == Small || name.Contains((byte)'\\'))
                return false;
            var hash = HashOf(name);
            if (hashes[..count].Contains(hash))
                return false;
            hashes[count++] = hash;
        }

        return true;
    }

    private static int HashOf(ReadOnlySpan<byte> name)
    {
        var hash = new HashCode();
        hash.AddBytes(name);
        return hash.ToHashCode();
    }
#else
    private static bool IsSmallAndUnique(JsonElement element) => false;
#endif
}
