namespace TemplateSms.Queue;

/// <summary>
/// The request to send a message of the ledger, as a bus carries it: no text, no number. It may come any number of times, in any order, or not
/// at all, since the ledger decides.
/// </summary>
/// <param name="Id">The id of the message in the ledger, <see cref="SmsReceipt.QueueId"/>.</param>
/// <param name="Lane">The lane of the message, by which a bus may route the request.</param>
public sealed record SendQueuedSms(Guid Id, string Lane);
