namespace TemplateSms.Queue.AspNetCore.Views;

/// <summary>A message that may have been sent, and of which nobody knows.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="Lane">The lane.</param>
/// <param name="Account">The name of the account; null for the one without a name.</param>
/// <param name="To">The last two digits of the recipient's number; null once it was blanked.</param>
/// <param name="Template">The template; null for none.</param>
/// <param name="Attempts">The number of attempts, from 1.</param>
/// <param name="Started">A time before the last attempt left.</param>
/// <param name="ReleasableAt">The time from which another attempt may be allowed.</param>
/// <param name="Reason">The evidence; null for none.</param>
internal sealed record UnknownView(
    Guid Id, string Lane, string? Account, string? To, string? Template, int Attempts, DateTimeOffset Started, DateTimeOffset ReleasableAt, string? Reason)
{
    public static UnknownView Of(SmsUnknownMessage message) => new(
        message.Id, message.Lane, message.Account, message.To?.ToString(), message.Template, message.Attempts, message.Started, message.ReleasableAt, message.Reason);
}
