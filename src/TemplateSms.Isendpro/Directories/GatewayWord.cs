using System.Globalization;
using System.Text;

namespace TemplateSms.Isendpro;

/// <summary>A code and words of the gateway that concern no number that can be read.</summary>
public sealed record GatewayWord
{
    /// <summary>The gateway's return code.</summary>
    public required int Code { get; init; }

    /// <summary>The gateway's words, if any. They may repeat a number, so nothing of ours prints them.</summary>
    public string? GatewayMessage { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"IsSent = {Code == IsendproCodes.Sent}");
        return true;
    }
}
