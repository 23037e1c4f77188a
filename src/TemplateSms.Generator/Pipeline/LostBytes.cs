using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TemplateSms.Generator.Pipeline;

/// <summary>
/// Finds files whose bytes are not UTF-8. Where the system has no other encoding to fall back to, the compiler reads them
/// as UTF-8 all the same and puts replacement characters in; only the checksum is still that of the bytes.
/// </summary>
internal static class LostBytes
{
    private const char Replacement = '\uFFFD';

    public static bool In(SourceText text)
    {
        var content = text.ToString();
        if (content.IndexOf(Replacement) < 0)
            return false;
#pragma warning disable CA5350 // The compiler chose the algorithm, and the hash keeps no secret.
        using HashAlgorithm hash = text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : SHA1.Create();
#pragma warning restore CA5350
        var read = text.GetChecksum();
        byte[] written = Encoding.UTF8.GetBytes(content);
        return !read.SequenceEqual(hash.ComputeHash(written)) && !read.SequenceEqual(hash.ComputeHash([.. Encoding.UTF8.GetPreamble(), .. written]));
    }
}
