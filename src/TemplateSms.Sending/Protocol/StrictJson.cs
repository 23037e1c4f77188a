using System.Text.Json;

namespace TemplateSms.Sending.Protocol;

/// <summary>JSON without a property that stands twice in an object.</summary>
internal static class StrictJson
{
#if NET10_0_OR_GREATER
    private static readonly JsonDocumentOptions _options = new() { AllowDuplicateProperties = false };

    /// <exception cref="JsonException">It is no JSON, or an object has a property twice.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json) => JsonDocument.Parse(json, _options);
#else
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
            CheckObject(element);
        }
    }

    private static void CheckObject(JsonElement element)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (!names.Add(NameOf(property)))
                throw new JsonException("An object has a property twice.");
            Check(property.Value);
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
#endif
}
