using System.Globalization;
using System.Text;

namespace TemplateSms.Isendpro;

/// <summary>
/// The gateway's word on a number that was to be added to a directory or removed from it. The code that means success is documented
/// nowhere, so the code and the words are as the gateway gives them.
/// </summary>
public sealed record DirectoryChange
{
    /// <summary>The number.</summary>
    public required PhoneNumber Number { get; init; }

    /// <summary>The gateway's return code.</summary>
    public required int Code { get; init; }

    /// <summary>The gateway's words, if any. They may repeat the number, so nothing of ours prints them.</summary>
    public string? GatewayMessage { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Number = {Number}");
        return true;
    }
}
