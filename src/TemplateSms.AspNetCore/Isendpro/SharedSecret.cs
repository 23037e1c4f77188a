using System.Security.Cryptography;
using System.Text;

namespace TemplateSms.AspNetCore.Isendpro;

/// <summary>Compares secrets in a time that tells nothing of them: hashes have one length, and all are compared.</summary>
internal static class SharedSecret
{
    public static bool IsOneOf(IEnumerable<string> secrets, string presented)
    {
        var hash = Hash(presented);
        var isKnown = false;
        foreach (var secret in secrets)
            isKnown |= CryptographicOperations.FixedTimeEquals(Hash(secret), hash);
        return isKnown;
    }

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
