using System.Globalization;
using System.Text;

namespace TemplateSms;

/// <summary>A recipient to whom the message was refused.</summary>
/// <param name="To">The recipient.</param>
/// <param name="Code">The gateway's return code; null when the client refused before sending.</param>
/// <param name="GatewayMessage">The gateway's words. They may repeat the number, so nothing of ours prints them.</param>
public sealed record SmsRejection(PhoneNumber To, int? Code, string? GatewayMessage)
{
    /// <summary>The rule by which the client refused before sending; null when the gateway did.</summary>
    public string? Reason { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"To = {To}, Code = {Code}, Reason = {Reason}");
        return true;
    }
}
