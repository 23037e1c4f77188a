using Microsoft.AspNetCore.WebUtilities;
using TemplateSms.Simulator.Callbacks;

namespace TemplateSms.Simulator.Settings;

/// <summary>The configured URLs, and what is added to their query.</summary>
internal static class CallbackAddress
{
    public static Uri Receipt(Uri url, CallbackOptions options, GatewayMessage message) => With(url, new()
    {
        [options.TrackerParameter] = message.Tracker,
        [options.NumberParameter] = message.Recipient,
        [options.StatusParameter] = message.UndeliveredStatus ?? options.DeliveredStatus,
    });

    public static Uri Stop(Uri url, CallbackOptions options, GatewayMessage reply, GatewayMessage? answered) => With(url, new()
    {
        [options.TrackerParameter] = answered?.Tracker,
        [options.NumberParameter] = answered?.Recipient ?? reply.Recipient,
        [options.TextParameter] = reply.Text,
    });

    /// <summary>Reads a URL that a request names; null where it is not absolute, or not http or https.</summary>
    public static Uri? Read(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? url : null;

    /// <summary>Why a URL cannot be called, or null.</summary>
    public static string? Check(Uri? url, CallbackOptions options)
    {
        if (url is null)
            return null;
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
            return "must be an absolute http or https URL";
        return options.AllowRemote || url.IsLoopback ? null : $"must be on this machine, unless {nameof(CallbackOptions.AllowRemote)} is set";
    }

    // Absent values are left out.
    private static Uri With(Uri url, Dictionary<string, string?> parameters) => new(QueryHelpers.AddQueryString(url.AbsoluteUri, parameters));
}
