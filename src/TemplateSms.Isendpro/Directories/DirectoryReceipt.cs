using System.Globalization;
using System.Text;

namespace TemplateSms.Isendpro;

/// <summary>
/// The gateway's word on a text to the numbers of a directory, which only the answer names. Positions are those in the answer. A number
/// of the directory that the answer does not name is in no list, and nothing is known of it.
/// </summary>
public sealed record DirectoryReceipt
{
    /// <summary>The receipts of the numbers whose message was accepted.</summary>
    public required IReadOnlyList<SmsReceipt> Accepted { get; init; }

    /// <summary>The numbers to which nothing was sent, with the gateway's code.</summary>
    public required IReadOnlyList<SmsRejection> Rejected { get; init; }

    /// <summary>
    /// The answers of the gateway without a readable number. With <see cref="IsendproCodes.Sent"/>, it has accepted a message or
    /// the whole directory, and does not say for whom.
    /// </summary>
    public IReadOnlyList<GatewayWord> Unnamed { get; init; } = [];

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Accepted = {Accepted.Count}, Rejected = {Rejected.Count}, Unnamed = {Unnamed.Count}");
        return true;
    }
}
