using System.Diagnostics.CodeAnalysis;
using TemplateSms.Simulator.Protocol;

namespace TemplateSms.Simulator.Api.Views;

/// <summary>A message with the request that brought it and the answer that it got.</summary>
internal sealed record MessageDetail : Message
{
    [SetsRequiredMembers]
    private MessageDetail(Message message, RawRequest? rawRequest, RawReply? rawReply)
        : base(message)
    {
        RawRequest = rawRequest;
        RawReply = rawReply;
    }

    /// <summary>The request; null for a reply from the phone.</summary>
    public required RawRequest? RawRequest { get; init; }

    /// <summary>The answer; null for a reply from the phone, and when the connection was dropped.</summary>
    public required RawReply? RawReply { get; init; }

    public static new MessageDetail From(GatewayMessage message, GatewayRules rules)
    {
        var exchange = message.Exchange is null ? null : KeyMask.Of(message.Exchange);
        return new MessageDetail(
            Message.From(message, rules),
            exchange is null ? null : new RawRequest(exchange.Method, exchange.Path, exchange.ContentType, exchange.Body),
            exchange?.ReplyStatus is { } status ? new RawReply(status, exchange.ReplyContentType, exchange.ReplyBody) : null);
    }
}
