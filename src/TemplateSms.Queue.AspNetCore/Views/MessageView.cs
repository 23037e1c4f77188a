using System.Text.Json;

namespace TemplateSms.Queue.AspNetCore.Views;

/// <summary>A message with its attempts. It has no text.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="Key">The business key; null for none, and once it was blanked.</param>
/// <param name="Lane">The lane.</param>
/// <param name="State">The state: <c>queued</c>, <c>sending</c>, <c>accepted</c>, <c>rejected</c>, <c>unknown</c>, <c>expired</c> or <c>cancelled</c>.</param>
/// <param name="Account">The name of the account; null for the one without a name.</param>
/// <param name="To">The last two digits of the recipient's number; null once it was blanked.</param>
/// <param name="Template">The template; null for none.</param>
/// <param name="Culture">The culture of its text; null for none.</param>
/// <param name="Segments">The segments of its text, from 1.</param>
/// <param name="Reference">The reference that the gateway's reports name it by; null for none.</param>
/// <param name="Created">The time at which it was queued.</param>
/// <param name="Changed">The time of its last change of state.</param>
/// <param name="NotBefore">The time before which it does not leave.</param>
/// <param name="Expires">The time from which it is not sent any more; null for never.</param>
/// <param name="Code">The gateway's code of its last answer; null for none.</param>
/// <param name="Reason">The reason for its state; null for none.</param>
/// <param name="Delivery">The last stage of its delivery; null for none.</param>
/// <param name="DeliveredAt">The time of the receipt that ended its delivery; null for none.</param>
/// <param name="Attempts">The attempts, in their order.</param>
internal sealed record MessageView(
    Guid Id,
    string? Key,
    string Lane,
    string State,
    string? Account,
    string? To,
    string? Template,
    string? Culture,
    int Segments,
    string? Reference,
    DateTimeOffset Created,
    DateTimeOffset Changed,
    DateTimeOffset NotBefore,
    DateTimeOffset? Expires,
    int? Code,
    string? Reason,
    string? Delivery,
    DateTimeOffset? DeliveredAt,
    IReadOnlyList<AttemptView> Attempts)
{
    public static MessageView Of(SmsQueueMessage message) => new(
        message.Id,
        message.Key,
        message.Lane,
        JsonNamingPolicy.CamelCase.ConvertName(message.State.ToString()),
        message.Account,
        message.To?.ToString(),
        message.Template,
        message.Culture,
        message.Segments,
        message.Reference,
        message.Created,
        message.Changed,
        message.NotBefore,
        message.Expires,
        message.Code,
        message.Reason,
        message.Delivery,
        message.DeliveredAt,
        [.. message.Attempts.Select(AttemptView.Of)]);
}
