using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TemplateSms.AspNetCore.Receiving;

/// <summary>Hands the receipts that a gateway's reader lets pass to the application's handler, and answers the others.</summary>
internal sealed class ReceiptEndpoint(IHostApplicationLifetime lifetime, ILogger<ReceiptEndpoint> logger)
{
    public RequestDelegate For(Func<HttpContext, Task<CallbackReading>> read) => context => ReceiveAsync(context, read);

    private async Task ReceiveAsync(HttpContext context, Func<HttpContext, Task<CallbackReading>> read)
    {
        var (receipt, refusal) = await read(context).ConfigureAwait(false);
        if (receipt is null)
        {
            logger.Refused(refusal!.Reason, refusal.Status);
            context.Response.StatusCode = refusal.Status;
            return;
        }

        logger.Received(receipt.Parameters.Count, receipt.Tracker is not null);
        var handler = context.RequestServices.GetRequiredService<ISmsReceiptHandler>();
        await handler.HandleAsync(receipt, lifetime.ApplicationStopped).ConfigureAwait(false);
    }
}
