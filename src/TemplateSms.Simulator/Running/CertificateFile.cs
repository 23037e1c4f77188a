using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TemplateSms.Simulator.Running;

/// <summary>Reads a certificate and its private key from PEM files.</summary>
internal static class CertificateFile
{
    /// <param name="certificate">The file of the certificate; null for none.</param>
    /// <param name="key">The file of the key; null when it stands in the same file.</param>
    /// <exception cref="ArgumentException">A file cannot be read, or holds no such thing, or there is a key only.</exception>
    public static X509Certificate2? Read(string? certificate, string? key)
    {
        if (certificate is null)
            return key is null ? null : throw new ArgumentException("--certificate-key: needs --certificate");

        try
        {
            using var read = X509Certificate2.CreateFromPemFile(certificate, key);
            // Windows takes no key for TLS that exists in memory only, as one that was just read does.
            return X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pfx), password: null);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new ArgumentException($"--certificate: cannot read a certificate with its private key: {e.Message}", e);
        }
    }
}
