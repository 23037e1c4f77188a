using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TemplateSms.AspNetCore.Receiving;

namespace TemplateSms.AspNetCore.Twilio;

/// <summary>
/// Reads the form of a callback within bounds, field by field in the order and the letter case in which they came: the signature
/// covers both, and ASP.NET's own form has neither.
/// </summary>
internal static class TwilioForm
{
    /// <summary>Adds the fields of the body to a list.</summary>
    /// <returns>The reason why the body cannot be taken, or null.</returns>
    public static async Task<CallbackRefusal?> ReadAsync(HttpRequest request, List<KeyValuePair<string, string>> fields)
    {
        using var body = await CallbackBody.ReadAsync(request).ConfigureAwait(false);
        if (body is null)
            return CallbackRefusal.TooLarge;
        if (body.Length > 0 && !IsUrlencoded(request))
            return CallbackRefusal.NoUrlencodedForm;

        try
        {
            using var reader = new FormReader(body, Encoding.UTF8) { KeyLengthLimit = CallbackLimits.MostBytes, ValueLengthLimit = CallbackLimits.MostBytes };
            while (await reader.ReadNextPairAsync(request.HttpContext.RequestAborted).ConfigureAwait(false) is { } field)
            {
                if (fields.Count == CallbackLimits.MostParameters)
                    return CallbackRefusal.TooMany;
                fields.Add(field);
            }

            return null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return CallbackRefusal.BadForm;
        }
    }

    private static bool IsUrlencoded(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
}
