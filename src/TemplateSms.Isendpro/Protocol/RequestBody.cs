using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TemplateSms.Isendpro.Protocol;

/// <summary>The body of a request, and its content type.</summary>
internal readonly record struct RequestBody(byte[] Bytes, string ContentType)
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Json = "application/json; charset=utf-8";

    /// <summary>No body, as the provider's clients post what is in the query.</summary>
    public static RequestBody Empty => new([], Form);

    public static RequestBody OfJson<T>(T request, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(request, type), Json);

    public static RequestBody OfForm(params ReadOnlySpan<(string Name, string Value)> fields) =>
        new(System.Text.Encoding.ASCII.GetBytes(Encode(fields)), Form);

    /// <summary>An address with fields in its query.</summary>
    public static Uri Query(Uri address, params ReadOnlySpan<(string Name, string Value)> fields) =>
        new UriBuilder(address) { Query = Encode(fields) }.Uri;

    private static string Encode(ReadOnlySpan<(string Name, string Value)> fields)
    {
        var pairs = new string[fields.Length];
        for (var i = 0; i < fields.Length; i++)
            pairs[i] = fields[i].Name + '=' + Uri.EscapeDataString(fields[i].Value);
        return string.Join('&', pairs);
    }
}
