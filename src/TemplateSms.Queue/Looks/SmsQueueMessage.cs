using System.Globalization;
using System.Text;

namespace TemplateSms.Queue;

/// <summary>A message of the ledger with its attempts, for those who look after a queue. Its text stays in the ledger.</summary>
public sealed record SmsQueueMessage
{
    /// <summary>The message's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The business key (<see cref="SmsSendOptions.Key"/>); null for none, and once it was blanked.</summary>
    public required string? Key { get; init; }

    /// <summary>The lane.</summary>
    public required string Lane { get; init; }

    /// <summary>The state.</summary>
    public required SmsQueueState State { get; init; }

    /// <summary>The name of the account that it is sent through; null for the one without a name.</summary>
    public required string? Account { get; init; }

    /// <summary>The recipient; null once the number was blanked.</summary>
    public required PhoneNumber? To { get; init; }

    /// <summary>The template; null for none.</summary>
    public required string? Template { get; init; }

    /// <summary>The culture of its text; null for none.</summary>
    public required string? Culture { get; init; }

    /// <summary>The segments of its text, from 1.</summary>
    public required int Segments { get; init; }

    /// <summary>The reference that the gateway's reports name it by; null for none, and once it was blanked.</summary>
    public required string? Reference { get; init; }

    /// <summary>The time at which it was queued.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>The time of its last change of state.</summary>
    public required DateTimeOffset Changed { get; init; }

    /// <summary>The time before which it does not leave.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>The time from which it is not sent any more; null for never.</summary>
    public required DateTimeOffset? Expires { get; init; }

    /// <summary>The gateway's code of its last answer; null for none.</summary>
    public required int? Code { get; init; }

    /// <summary>The reason for its state, in words that may be logged; null for none.</summary>
    public required string? Reason { get; init; }

    /// <summary>The last stage of its delivery, as a receipt told it; null for none.</summary>
    public required string? Delivery { get; init; }

    /// <summary>The time of the receipt that ended its delivery; null for none.</summary>
    public required DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>The attempts, in their order.</summary>
    public required IReadOnlyList<SmsQueueAttempt> Attempts { get; init; }

    // A key or a reference may be made of an argument of a template.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Lane = {Lane}, State = {State}, To = {To}, Attempts = {Attempts.Count}, Reason = {Reason}");
        return true;
    }
}
