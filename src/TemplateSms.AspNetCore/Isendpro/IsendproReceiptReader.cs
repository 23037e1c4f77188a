using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using TemplateSms.AspNetCore.Receiving;
using TemplateSms.Shared;

namespace TemplateSms.AspNetCore.Isendpro;

/// <summary>Reads iSendPro's receipts. The provider documents the tracker alone: what the other parameters mean is the application's to say.</summary>
internal sealed class IsendproReceiptReader(IOptionsMonitor<IsendproReceiptOptions> options)
{
    public const string Gateway = "isendpro";

    // "Alphanumeric, fewer than 50 characters" (the provider's document).
    private const int LongestTracker = 49;

    public async Task<CallbackReading> ReadAsync(HttpContext context)
    {
        var current = options.CurrentValue;
        var callback = new Callback();
        if (await IsendproCallbackReader.ReadAsync(context, callback, current).ConfigureAwait(false) is { } refusal)
            return refusal;

        var status = callback.Single(current.StatusParameter);
        return new SmsDeliveryReceipt
        {
            Gateway = Gateway,
            Tracker = TrackerOf(callback, current),
            Number = PhoneField.Read(callback.Single(current.NumberParameter)),
            Status = status is not null && current.Statuses.TryGetValue(status, out var known) ? known : SmsDeliveryStatus.Unknown,
            StatusText = status,
            Parameters = callback.Without(current.SecretParameter),
        };
    }

    /// <summary>The tracker of a callback; null where what came can be none.</summary>
    public static string? TrackerOf(Callback callback, IsendproReceiptOptions options) =>
        callback.Single(options.TrackerParameter) is { } tracker && TrackerCheck.Of(tracker, LongestTracker).Problem == TrackerProblem.None ? tracker : null;
}
