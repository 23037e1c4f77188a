using TemplateSms.Sending.Exchanges;

namespace TemplateSms.Sending.Gateways;

/// <summary>Has messages written and sent.</summary>
internal static class Sends
{
    /// <summary>Sends the messages of one request.</summary>
    /// <param name="gateway">The gateway.</param>
    /// <param name="recipients">The recipients.</param>
    /// <param name="isBatch">Whether the caller sends to many.</param>
    /// <param name="end">Makes what the caller awaits of the gateway's word on each, in their order.</param>
    /// <param name="isMadeAgain">Whether the caller makes the request again after a failure.</param>
    /// <param name="cancellationToken">The caller's cancellation.</param>
    /// <param name="stop">Ends what has not left; what has goes on to its end.</param>
    public static Task<TEnd> SendAsync<TProtocol, TEnd>(
        this Gateway<TProtocol> gateway,
        SmsRecipient[] recipients,
        bool isBatch,
        Func<AnsweredExchange<GatewayResult[]>, GatewayResult[], TEnd> end,
        Func<Exception, bool>? isMadeAgain,
        CancellationToken cancellationToken,
        CancellationToken stop = default)
        where TProtocol : GatewayProtocol
    {
        return gateway.SendAsync(gateway.ExchangeOf(recipients, isBatch), end, isMadeAgain, cancellationToken, stop);
    }

    /// <summary>Writes the request of messages.</summary>
    /// <exception cref="SmsRejectedException">The messages cannot be sent any more.</exception>
    public static SendExchange ExchangeOf<TProtocol>(this Gateway<TProtocol> gateway, SmsRecipient[] recipients, bool isBatch)
        where TProtocol : GatewayProtocol
    {
        var send = new GatewaySend(recipients, isBatch);
        return new SendExchange(gateway.Protocol, gateway.Policy.NotTaken, Write(gateway, recipients, send), send);
    }

    private static GatewayRequest Write<TProtocol>(Gateway<TProtocol> gateway, SmsRecipient[] recipients, GatewaySend send)
        where TProtocol : GatewayProtocol
    {
        try
        {
            return gateway.Protocol.Write(send);
        }
        catch (SmsRejectedException e) when (e.Reason is { } reason)
        {
            gateway.Telemetry.Refused([.. recipients.Select(recipient => recipient.Plan.Content)], reason);
            throw;
        }
    }
}
