using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using TemplateSms.AspNetCore.Receiving;

namespace TemplateSms.AspNetCore.Isendpro;

/// <summary>Reads the parameters of a callback's query and form, within bounds, and checks its secret.</summary>
internal static class IsendproCallbackReader
{
    private static readonly FormOptions _limits = new()
    {
        ValueCountLimit = CallbackLimits.MostParameters,
        KeyLengthLimit = CallbackLimits.MostBytes,
        ValueLengthLimit = CallbackLimits.MostBytes,
        MultipartBodyLengthLimit = CallbackLimits.MostBytes,
    };

    /// <summary>Adds the parameters of query and form to a callback.</summary>
    /// <returns>The reason why they cannot be taken, or null.</returns>
    public static async Task<CallbackRefusal?> ReadAsync(HttpContext context, Callback callback, IsendproReceiptOptions options)
    {
        if (await ReadParametersAsync(context.Request, callback).ConfigureAwait(false) is { } refusal)
            return refusal;
        var presented = context.GetRouteValue(options.SecretParameter) as string ?? callback.Single(options.SecretParameter);
        return presented is not null && SharedSecret.IsOneOf(options.Secrets, presented) ? null : CallbackRefusal.WrongSecret;
    }

    private static async Task<CallbackRefusal?> ReadParametersAsync(HttpRequest request, Callback callback)
    {
        if (request.QueryString.Value?.Length > CallbackLimits.MostBytes)
            return CallbackRefusal.TooLarge;

        callback.Add(request.Query);
        if (HttpMethods.IsPost(request.Method) && await ReadBodyAsync(request, callback).ConfigureAwait(false) is { } refusal)
            return refusal;
        return callback.ValueCount > CallbackLimits.MostParameters ? CallbackRefusal.TooMany : null;
    }

    private static async Task<CallbackRefusal?> ReadBodyAsync(HttpRequest request, Callback callback)
    {
        using var body = await CallbackBody.ReadAsync(request).ConfigureAwait(false);
        if (body is null)
            return CallbackRefusal.TooLarge;
        if (body.Length == 0)
            return null;
        if (!request.HasFormContentType)
            return CallbackRefusal.NoForm;

        request.Body = body;
        try
        {
            var form = await request.ReadFormAsync(_limits, request.HttpContext.RequestAborted).ConfigureAwait(false);
            callback.Add(form);
            return form.Files.Count > 0 ? CallbackRefusal.BadForm : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return CallbackRefusal.BadForm;
        }
    }
}
