using System.Net.Http.Headers;
using System.Text;

namespace TemplateSms.Simulator.Protocol;

/// <summary>The user and the password of HTTP Basic (RFC 7617).</summary>
internal sealed record BasicCredentials(string User, string Password)
{
    /// <summary>Reads the value of an <c>Authorization</c> header; null where it has none.</summary>
    public static BasicCredentials? Read(string? authorization)
    {
        if (!AuthenticationHeaderValue.TryParse(authorization, out var header)
            || !header.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase)
            || header.Parameter is null)
            return null;

        var bytes = new byte[header.Parameter.Length];
        if (!Convert.TryFromBase64String(header.Parameter, bytes, out var length))
            return null;
        return Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [{ Length: > 0 } user, { Length: > 0 } password]
            ? new BasicCredentials(user, password)
            : null;
    }

    /// <summary>Nothing of it is printed.</summary>
    public override string ToString() => nameof(BasicCredentials);
}
