using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TemplateSms.Sending.Protocol;

namespace TemplateSms.Sending;

/// <summary>A gateway's answer: its status and its whole body. The body is valid only while the answer is read.</summary>
public readonly struct GatewayAnswer
{
    internal GatewayAnswer(int status, ReadOnlyMemory<byte> body, TimeSpan? retryAfter)
    {
        Status = status;
        Body = body;
        RetryAfter = retryAfter;
    }

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>The body, whole and decompressed.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The time that the gateway asks to wait before the next request (<c>Retry-After</c>); null when it does not. Never negative.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>
    /// Reads the body as JSON, with or without a byte order mark. An object that has a property twice is no answer: nobody knows which
    /// of the two the gateway means.
    /// </summary>
    /// <param name="document">The document, which the caller disposes; null where the body is not one.</param>
    public bool TryReadJson([NotNullWhen(true)] out JsonDocument? document)
    {
        document = null;
        try
        {
            document = StrictJson.Parse(Json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>
    /// Reads texts and numbers of a body that is one JSON object, in a third of the time that a document takes. As in
    /// <see cref="TryReadJson"/>, an object that has a property twice is no answer.
    /// </summary>
    /// <param name="names">The names of the fields, in ASCII. The array is kept, and must not change while the fields are in use.</param>
    /// <param name="fields">The fields. Where the body is JSON and no object, none of them has a value.</param>
    /// <returns>Whether the body is JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public bool TryReadFields(string[] names, out GatewayFields fields)
    {
        ArgumentNullException.ThrowIfNull(names);
        var places = new FieldPlace[names.Length];
        fields = new GatewayFields(Json, names, places);
        try
        {
            StrictJson.Find(Json, names, places);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private ReadOnlyMemory<byte> Json => Body.Span.StartsWith(Encoding.UTF8.Preamble) ? Body[Encoding.UTF8.Preamble.Length..] : Body;

    /// <summary>Gives the failure of an answer that does not tell what became of the request.</summary>
    /// <param name="problem">The reason why it cannot be read, in words that may be logged, without a period at its end.</param>
    /// <param name="code">The gateway's return code, where it gave one all the same.</param>
    public SmsOutcomeUnknownException Unreadable(string problem, int? code = null)
    {
        var unreadable = Unreadable(Status, problem, code);
        unreadable.AnsweredWith(Status, RetryAfter);
        return unreadable;
    }

    internal static SmsOutcomeUnknownException Unreadable(int status, string problem, int? code = null) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The request left and its answer cannot be read (HTTP {status}): {problem}.")) { Code = code };
}
