using System.Globalization;
using System.Text;

namespace TemplateSms.Isendpro;

/// <summary>A short link that the gateway has made (<c>/shortlink</c>).</summary>
public sealed record ShortLink
{
    /// <summary>The link as the gateway gives it, in the example of the provider's document without a scheme: <c>ww.sms.ht/aOHi</c>.</summary>
    public required string Link { get; init; }

    /// <summary>The gateway's return code, where it gave one: <see cref="IsendproCodes.ShortLinkGenerated"/> in the example of the provider's document.</summary>
    public int? Code { get; init; }

    /// <summary>The gateway's words, if any.</summary>
    public string? GatewayMessage { get; init; }

    // Whoever has the link reads what is behind it.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Characters = {Link.Length}");
        return true;
    }
}
