using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TemplateSms.Sending.Protocol;

namespace TemplateSms.Sending;

/// <summary>
/// One request to a gateway, which is posted once or, where that is safe, several times. It may hold a key, a text and a
/// number, so it prints nothing of itself.
/// </summary>
public sealed class GatewayRequest
{
    private const string FormType = "application/x-www-form-urlencoded";
    private const string JsonType = "application/json; charset=utf-8";

    private GatewayRequest(string operation, Uri address, byte[] body, string contentType, KeyValuePair<string, string>[] headers, HttpMethod? method = null)
    {
        Method = method ?? HttpMethod.Post;
        Operation = operation;
        Address = address;
        Body = body;
        ContentType = contentType;
        Headers = headers;
    }

    /// <summary>The gateway's own name of the operation, for logs.</summary>
    public string Operation { get; }

    /// <summary>The address that the request goes to.</summary>
    public Uri Address { get; }

    internal HttpMethod Method { get; }

    internal byte[] Body { get; }

    internal string ContentType { get; }

    internal KeyValuePair<string, string>[] Headers { get; }

    /// <summary>Makes a request that reads: GET, without a body. Only a query may be one, since it is made again when its answer is lost.</summary>
    /// <param name="operation">The gateway's own name of the operation, for logs.</param>
    /// <param name="address">The address.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GatewayRequest Get(string operation, Uri address)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(address);
        return new(operation, address, [], "", [], HttpMethod.Get);
    }

    /// <summary>Makes a request whose body is JSON.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="operation">The gateway's own name of the operation, for logs.</param>
    /// <param name="address">The address.</param>
    /// <param name="body">The body.</param>
    /// <param name="type">The serializer's description of the body.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GatewayRequest Json<T>(string operation, Uri address, T body, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(address);
        return new(operation, address, JsonSerializer.SerializeToUtf8Bytes(body, type), JsonType, []);
    }

    /// <summary>Makes a request by PUT whose body is JSON. As by POST, it is made once unless it is a query that may be repeated.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="operation">The gateway's own name of the operation, for logs.</param>
    /// <param name="address">The address.</param>
    /// <param name="body">The body.</param>
    /// <param name="type">The serializer's description of the body.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GatewayRequest PutJson<T>(string operation, Uri address, T body, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(address);
        return new(operation, address, JsonSerializer.SerializeToUtf8Bytes(body, type), JsonType, [], HttpMethod.Put);
    }

    /// <summary>Makes a request whose body is a form; without fields, the body is empty.</summary>
    /// <param name="operation">The gateway's own name of the operation, for logs.</param>
    /// <param name="address">The address.</param>
    /// <param name="fields">The fields, as they are before they are encoded. Names are sent as they are.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GatewayRequest Form(string operation, Uri address, params ReadOnlySpan<(string Name, string Value)> fields)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(address);
        return new(operation, address, FormEncoding.Body(fields), FormType, []);
    }

    /// <summary>Makes an address with fields in its query.</summary>
    /// <param name="address">The address without a query.</param>
    /// <param name="fields">The fields, as they are before they are encoded. Names are sent as they are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    public static Uri Query(Uri address, params ReadOnlySpan<(string Name, string Value)> fields)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new UriBuilder(address) { Query = Encoding.ASCII.GetString(FormEncoding.Query(fields)) }.Uri;
    }

    /// <summary>Gives the same request with one more header.</summary>
    /// <param name="name">The header's name, such as <c>Authorization</c>; not one of those that describe the body.</param>
    /// <param name="value">The header's value, which is sent as it is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public GatewayRequest WithHeader(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        return new(Operation, Address, Body, ContentType, [.. Headers, new(name, value)], Method);
    }
}
