using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TemplateSms.AspNetCore.Isendpro;
using TemplateSms.AspNetCore.Receiving;

namespace TemplateSms.AspNetCore.OptOuts;

/// <summary>Takes iSendPro's calls about replies, and keeps the opt-outs among them. It sends nothing.</summary>
internal sealed class IsendproReplyEndpoint(
    IOptionsMonitor<IsendproReceiptOptions> options, IHostApplicationLifetime lifetime, ILogger<IsendproReplyEndpoint> logger)
{
    public async Task ReceiveAsync(HttpContext context)
    {
        var current = options.CurrentValue;
        var callback = new Callback();
        if (await IsendproCallbackReader.ReadAsync(context, callback, current).ConfigureAwait(false) is { } refusal)
            Refuse(context, refusal);
        else if (callback.Single(current.TextParameter) is not { } text)
            logger.NoText();
        else if (!StopWord.Begins(text, current.StopWords))
            logger.NotOptedOut();
        else if (PhoneField.Read(callback.Single(current.NumberParameter)) is not { } number)
            Refuse(context, CallbackRefusal.NoNumber);
        else
            await KeepAsync(context, new SmsOptOut { Gateway = IsendproReceiptReader.Gateway, Number = number, Tracker = IsendproReceiptReader.TrackerOf(callback, current) }).ConfigureAwait(false);
    }

    private async Task KeepAsync(HttpContext context, SmsOptOut optOut)
    {
        await context.RequestServices.GetRequiredService<ISmsOptOutStore>().AddAsync(optOut, lifetime.ApplicationStopped).ConfigureAwait(false);
        logger.OptedOut();
    }

    private void Refuse(HttpContext context, CallbackRefusal refusal)
    {
        logger.ReplyRefused(refusal.Reason, refusal.Status);
        context.Response.StatusCode = refusal.Status;
    }
}
