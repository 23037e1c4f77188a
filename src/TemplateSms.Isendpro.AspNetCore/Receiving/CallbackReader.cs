using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TemplateSms.Isendpro.AspNetCore.Receiving;

/// <summary>
/// Reads a callback within bounds. Nobody has shown its secret yet, so what it may cost is little.
/// </summary>
internal static class CallbackReader
{
    private static readonly FormOptions _limits = new()
    {
        ValueCountLimit = CallbackLimits.MostParameters,
        KeyLengthLimit = CallbackLimits.MostBytes,
        ValueLengthLimit = CallbackLimits.MostBytes,
        MultipartBodyLengthLimit = CallbackLimits.MostBytes,
    };

    /// <summary>Adds the parameters of query and form to a callback.</summary>
    /// <returns>Why they cannot be taken, or null.</returns>
    public static async Task<CallbackRefusal?> ReadAsync(HttpRequest request, Callback callback)
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
        using var body = new MemoryStream();
        if (!await CopyAsync(request, body).ConfigureAwait(false))
            return CallbackRefusal.TooLarge;
        if (body.Length == 0)
            return null;
        if (!request.HasFormContentType)
            return CallbackRefusal.NoForm;

        body.Position = 0;
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

    /// <returns>Whether the body is within the bound.</returns>
    private static async Task<bool> CopyAsync(HttpRequest request, MemoryStream body)
    {
        if (request.ContentLength > CallbackLimits.MostBytes)
            return false;

        var buffer = new byte[4096];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > CallbackLimits.MostBytes)
                return false;
            body.Write(buffer, 0, read);
        }

        return true;
    }
}
