using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TemplateSms.Isendpro.AspNetCore.Receiving;

/// <summary>Reads a callback, checks its secret, and hands the receipt to the application's handler.</summary>
internal sealed class ReceiptEndpoint(
    IOptionsMonitor<SmsReceiptOptions> options, IHostApplicationLifetime lifetime, ILogger<ReceiptEndpoint> logger)
{
    public async Task ReceiveAsync(HttpContext context)
    {
        var current = options.CurrentValue;
        var callback = new Callback();
        var refusal = await CallbackReader.ReadAsync(context.Request, callback).ConfigureAwait(false);
        refusal ??= CheckSecret(context, callback, current);
        if (refusal is not null)
        {
            logger.Refused(refusal.Reason, refusal.Status);
            context.Response.StatusCode = refusal.Status;
            return;
        }

        var receipt = new SmsDeliveryReceipt
        {
            Tracker = callback.Single(current.TrackerParameter),
            Parameters = callback.Without(current.SecretParameter),
        };
        logger.Received(receipt.Parameters.Count, receipt.Tracker is not null);
        var handler = context.RequestServices.GetRequiredService<ISmsReceiptHandler>();
        await handler.HandleAsync(receipt, lifetime.ApplicationStopped).ConfigureAwait(false);
    }

    private static CallbackRefusal? CheckSecret(HttpContext context, Callback callback, SmsReceiptOptions options)
    {
        var presented = context.GetRouteValue(options.SecretParameter) as string ?? callback.Single(options.SecretParameter);
        return presented is not null && SharedSecret.IsOneOf(options.Secrets, presented) ? null : CallbackRefusal.WrongSecret;
    }
}
