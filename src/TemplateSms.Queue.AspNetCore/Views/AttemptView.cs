using System.Text.Json;

namespace TemplateSms.Queue.AspNetCore.Views;

/// <summary>An attempt to send a message.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Worker">The worker: its machine, process and name.</param>
/// <param name="Account">The name of the account; null for the one without a name.</param>
/// <param name="Started">A time before its first byte left.</param>
/// <param name="Ended">The time of its end; null while it is being made.</param>
/// <param name="ReleasableAt">The time from which another attempt may be allowed.</param>
/// <param name="Outcome">The outcome: <c>sending</c>, <c>accepted</c>, <c>rejected</c>, <c>notReached</c>, <c>unknown</c> or <c>released</c>.</param>
/// <param name="Code">The gateway's code; null for none.</param>
/// <param name="Status">The HTTP status; null where no answer came.</param>
/// <param name="GatewayId">The gateway's id of the message; null for none.</param>
/// <param name="Reason">The reason for the outcome; null for none.</param>
/// <param name="Who">The name of the person, reconciliation or policy that settled it where the gateway's answer did not; null for none.</param>
internal sealed record AttemptView(
    int Number,
    string Worker,
    string? Account,
    DateTimeOffset Started,
    DateTimeOffset? Ended,
    DateTimeOffset ReleasableAt,
    string Outcome,
    int? Code,
    int? Status,
    string? GatewayId,
    string? Reason,
    string? Who)
{
    public static AttemptView Of(SmsQueueAttempt attempt) => new(
        attempt.Number,
        attempt.Worker,
        attempt.Account,
        attempt.Started,
        attempt.Ended,
        attempt.ReleasableAt,
        JsonNamingPolicy.CamelCase.ConvertName(attempt.Outcome.ToString()),
        attempt.Code,
        attempt.StatusCode,
        attempt.GatewayId,
        attempt.Reason,
        attempt.Who);
}
