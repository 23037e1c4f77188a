using System.Globalization;
using System.Text;

namespace TemplateSms.Simulator;

/// <summary>
/// A client's request as received and the answer that it got; the messages of one request share it.
/// <see cref="ToString"/> shows neither bodies nor paths, which hold the key and the text.
/// </summary>
public sealed record GatewayExchange
{
    /// <summary>The request's method, for example <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The request's path and query, for example <c>/cgi-bin/sms</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The request's media type as declared, or null.</summary>
    public string? ContentType { get; init; }

    /// <summary>The request's body as received; empty when it had none.</summary>
    public string Body { get; init; } = "";

    /// <summary>The answer's HTTP status, or null when the connection was dropped without one.</summary>
    public int? ReplyStatus { get; init; }

    /// <summary>The answer's media type, or null.</summary>
    public string? ReplyContentType { get; init; }

    /// <summary>The answer's body; empty when the connection was dropped.</summary>
    public string ReplyBody { get; init; } = "";

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Method = {Method}, ReplyStatus = {ReplyStatus}");
        return true;
    }
}
