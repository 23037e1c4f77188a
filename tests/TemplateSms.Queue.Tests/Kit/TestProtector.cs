namespace TemplateSms.Queue.Tests.Kit;

/// <summary>A protector that reads only what it wrote with the same key.</summary>
internal sealed class TestProtector(string key) : ISmsBodyProtector
{
    public string Protect(string text) => key + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));

    public string Unprotect(string kept) => kept.StartsWith(key, StringComparison.Ordinal)
        ? System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(kept[key.Length..]))
        : throw new System.Security.Cryptography.CryptographicException();
}
