using System.Globalization;
using System.Text;

namespace TemplateSms;

/// <summary>What became of one text sent to many recipients.</summary>
public sealed record SmsBatchReceipt
{
    /// <summary>The receipts of the recipients whose message was accepted or queued.</summary>
    public required IReadOnlyList<SmsReceipt> Accepted { get; init; }

    /// <summary>The recipients to whom it was refused.</summary>
    public required IReadOnlyList<SmsRejection> Rejected { get; init; }

    /// <summary>Whether no recipient was refused.</summary>
    public bool AllAccepted => Rejected.Count == 0;

    /// <summary>Throws when a recipient was refused.</summary>
    /// <exception cref="SmsRejectedException">At least one was; its <see cref="SmsRejectedException.Rejections"/> are all of them.</exception>
    public void EnsureAllAccepted()
    {
        if (!AllAccepted)
            throw new SmsRejectedException(Rejected, Accepted.Count + Rejected.Count);
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Accepted = {Accepted.Count}, Rejected = {Rejected.Count}");
        return true;
    }
}
