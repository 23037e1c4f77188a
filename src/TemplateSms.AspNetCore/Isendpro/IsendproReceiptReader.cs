using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using TemplateSms.AspNetCore.Receiving;

namespace TemplateSms.AspNetCore.Isendpro;

/// <summary>Reads iSendPro's callback and checks its secret. The provider documents the tracker alone, so nothing else is read.</summary>
internal sealed class IsendproReceiptReader(IOptionsMonitor<IsendproReceiptOptions> options)
{
    private const string Gateway = "isendpro";

    public async Task<CallbackReading> ReadAsync(HttpContext context)
    {
        var current = options.CurrentValue;
        var callback = new Callback();
        if (await IsendproCallbackReader.ReadAsync(context.Request, callback).ConfigureAwait(false) is { } refusal)
            return refusal;
        if (!HasSecret(context, callback, current))
            return CallbackRefusal.WrongSecret;

        return new SmsDeliveryReceipt
        {
            Gateway = Gateway,
            Tracker = callback.Single(current.TrackerParameter),
            Parameters = callback.Without(current.SecretParameter),
        };
    }

    private static bool HasSecret(HttpContext context, Callback callback, IsendproReceiptOptions options)
    {
        var presented = context.GetRouteValue(options.SecretParameter) as string ?? callback.Single(options.SecretParameter);
        return presented is not null && SharedSecret.IsOneOf(options.Secrets, presented);
    }
}
