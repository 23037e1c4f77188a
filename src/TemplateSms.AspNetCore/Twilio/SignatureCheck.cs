using System.Runtime.InteropServices;
using System.Security.Cryptography;
using TemplateSms.Shared;

namespace TemplateSms.AspNetCore.Twilio;

/// <summary>
/// Compares the signature of a callback with those of the account's tokens, in a time that tells nothing of them. Twilio's own
/// validator takes the URL with its port and without it, since Twilio signs either; so does this.
/// </summary>
internal static class SignatureCheck
{
    /// <param name="options">The tokens and the address that the URL begins with.</param>
    /// <param name="pathAndQuery">The path and the query as they came, without decoding.</param>
    /// <param name="fields">The fields of the form.</param>
    /// <param name="presented">The signature of the request.</param>
    public static bool Passes(TwilioReceiptOptions options, string pathAndQuery, List<KeyValuePair<string, string>> fields, string presented)
    {
        var isSigned = false;
        foreach (var url in UrlsOf(options.PublicAddress!, pathAndQuery))
        {
            foreach (var token in options.AuthTokens)
                isSigned |= AreEqual(TwilioSignature.Of(token, url, fields), presented);
        }

        return isSigned;
    }

    private static string[] UrlsOf(Uri address, string pathAndQuery)
    {
        var rest = address.AbsolutePath.TrimEnd('/') + pathAndQuery;
        var host = $"{address.Scheme}://{address.GetComponents(UriComponents.Host, UriFormat.UriEscaped)}";
        return [$"{host}{rest}", $"{host}:{address.Port}{rest}"];
    }

    private static bool AreEqual(string expected, string presented) =>
        CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(expected.AsSpan()), MemoryMarshal.AsBytes(presented.AsSpan()));
}
