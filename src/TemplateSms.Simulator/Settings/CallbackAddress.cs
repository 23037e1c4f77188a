using Microsoft.AspNetCore.WebUtilities;
using TemplateSms.Simulator.Callbacks;

namespace TemplateSms.Simulator.Settings;

/// <summary>The configured URLs, and what is added to their query.</summary>
internal static class CallbackAddress
{
    private const string Hidden = "***";

    public static IReadOnlyList<KeyValuePair<string, string?>> Receipt(CallbackOptions options, GatewayMessage message) =>
    [
        new(options.TrackerParameter, message.Tracker),
        new(options.NumberParameter, message.Recipient),
        new(options.StatusParameter, message.UndeliveredStatus ?? options.DeliveredStatus),
    ];

    public static IReadOnlyList<KeyValuePair<string, string?>> Stop(CallbackOptions options, GatewayMessage reply, GatewayMessage? answered) =>
    [
        new(options.TrackerParameter, answered?.Tracker),
        new(options.NumberParameter, answered?.Recipient ?? reply.Recipient),
        new(options.TextParameter, reply.Text),
    ];

    /// <summary>A URL with parameters added to its query; absent values are left out.</summary>
    public static Uri With(Uri url, IReadOnlyList<KeyValuePair<string, string?>> parameters) => new(QueryHelpers.AddQueryString(url.AbsoluteUri, parameters));

    /// <summary>The same as it may be shown: a password and the values of the URL's own query are masked, since they may be secrets.</summary>
    public static string Shown(Uri url, IReadOnlyList<KeyValuePair<string, string?>> parameters)
    {
        var path = url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        var own = new List<KeyValuePair<string, string?>>();
        foreach (var pair in new QueryStringEnumerable(url.Query))
            own.Add(new(pair.DecodeName().ToString(), Hidden));
        return QueryHelpers.AddQueryString(path, own.Concat(parameters));
    }

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
}
