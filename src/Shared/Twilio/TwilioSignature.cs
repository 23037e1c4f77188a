using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace TemplateSms.Shared;

/// <summary>Twilio's signature of a callback: Base64(HMAC-SHA1(auth token, full URL + every field's name and value, sorted by name)).</summary>
internal static class TwilioSignature
{
    public const string Header = "X-Twilio-Signature";

    /// <param name="token">The account's auth token.</param>
    /// <param name="url">The URL that is called, with its query.</param>
    /// <param name="fields">The fields of the form; those of one name keep their order.</param>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "Twilio's own scheme.")]
    public static string Of(string token, string url, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var signed = new StringBuilder(url);
        foreach (var (name, value) in fields.OrderBy(field => field.Key, StringComparer.Ordinal))
            signed.Append(name).Append(value);
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(signed.ToString())));
    }
}
