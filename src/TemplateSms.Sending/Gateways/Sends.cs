using TemplateSms.Sending.Exchanges;

namespace TemplateSms.Sending.Gateways;

/// <summary>Has messages written and sent.</summary>
internal static class Sends
{
    /// <summary>Sends the messages of one request.</summary>
    /// <returns>The gateway's word on each, in their order.</returns>
    public static ValueTask<GatewayResult[]> SendAsync<TProtocol>(
        this Gateway<TProtocol> gateway, SmsRecipient[] recipients, bool isBatch, CancellationToken cancellationToken)
        where TProtocol : GatewayProtocol
    {
        var send = new GatewaySend(recipients, isBatch);
        return gateway.SendAsync(new SendExchange(gateway.Protocol, Write(gateway, recipients, send), send), cancellationToken);
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
