using System.Globalization;
using System.Text;

namespace TemplateSms;

/// <summary>
/// The outcome of sending to many recipients. Each is in one of three lists, in the order in which they were sent, with its index
/// in the input.
/// </summary>
public sealed record SmsBatchReceipt
{
    /// <summary>The receipts of the recipients whose message was accepted or queued.</summary>
    public required IReadOnlyList<SmsReceipt> Accepted { get; init; }

    /// <summary>
    /// The recipients to whom nothing was sent: refused, or not reached (<see cref="SmsRejection.NotReached"/>).
    /// </summary>
    public required IReadOnlyList<SmsRejection> Rejected { get; init; }

    /// <summary>
    /// The recipients whose message left and got no answer that can be read: sending again may send twice.
    /// </summary>
    public IReadOnlyList<SmsUnknownOutcome> Unknown { get; init; } = [];

    /// <summary>Whether every recipient's message was accepted or queued.</summary>
    public bool AllAccepted => Rejected.Count == 0 && Unknown.Count == 0;

    /// <summary>The outcome of each, in the order of their places. Made anew with each call.</summary>
    public IReadOnlyList<SmsOutcome> Outcomes
    {
        get
        {
            IEnumerable<SmsOutcome> outcomes = [.. Accepted.Select(SmsOutcome.Of), .. Rejected.Select(SmsOutcome.Of), .. Unknown.Select(SmsOutcome.Of)];
            return [.. outcomes.OrderBy(outcome => outcome.Position)];
        }
    }

    /// <summary>Makes the receipt of outcomes, each in its list.</summary>
    /// <param name="outcomes">The outcomes, in the order in which they are to be listed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outcomes"/> is null.</exception>
    public static SmsBatchReceipt Of(IEnumerable<SmsOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var accepted = new List<SmsReceipt>();
        var rejected = new List<SmsRejection>();
        var unknown = new List<SmsUnknownOutcome>();
        foreach (var outcome in outcomes)
        {
            if (outcome.Receipt is { } receipt)
                accepted.Add(receipt);
            else if (outcome.Rejection is { } rejection)
                rejected.Add(rejection);
            else if (outcome.Unknown is { } left)
                unknown.Add(left);
        }

        return new SmsBatchReceipt { Accepted = accepted, Rejected = rejected, Unknown = unknown };
    }

    /// <summary>Throws when a recipient's message was not accepted.</summary>
    /// <exception cref="SmsOutcomeUnknownException">The outcome of at least one is unknown.</exception>
    /// <exception cref="SmsRejectedException">
    /// At least one was refused or not reached, and the outcome of all is known; its
    /// <see cref="SmsRejectedException.Rejections"/> are all of them.
    /// </exception>
    public void EnsureAllAccepted()
    {
        var recipients = Accepted.Count + Rejected.Count + Unknown.Count;
        if (Unknown.Count > 0)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"The messages to {Unknown.Count} of {recipients} recipients, the first {Unknown[0].To}, left and their outcome is unknown.");
            throw new SmsOutcomeUnknownException(message);
        }

        if (Rejected.Count > 0)
            throw new SmsRejectedException(Rejected, recipients);
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Accepted = {Accepted.Count}, Rejected = {Rejected.Count}, Unknown = {Unknown.Count}");
        return true;
    }
}
