using System.Globalization;
using System.Text;

namespace TemplateSms.Queue;

/// <summary>A message that may have reached the gateway, and of which nobody knows.</summary>
public sealed record SmsUnknownMessage
{
    /// <summary>The message's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The lane.</summary>
    public required string Lane { get; init; }

    /// <summary>The name of the account that it was sent through; null for the one without a name.</summary>
    public required string? Account { get; init; }

    /// <summary>The recipient; null once the number was blanked.</summary>
    public required PhoneNumber? To { get; init; }

    /// <summary>The reference that it was sent with; null for none.</summary>
    public required string? Reference { get; init; }

    /// <summary>The template; null for none.</summary>
    public required string? Template { get; init; }

    /// <summary>The number of attempts, from 1.</summary>
    public required int Attempts { get; init; }

    /// <summary>A time before the last attempt left.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>The time from which another attempt may be allowed (<see cref="SmsQueueManager.ReleaseAsync"/>).</summary>
    public required DateTimeOffset ReleasableAt { get; init; }

    /// <summary>The evidence, in words that may be logged; null for none.</summary>
    public required string? Reason { get; init; }

    // A reference may be made of an argument of a template.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Lane = {Lane}, To = {To}, Attempts = {Attempts}, Started = {Started:O}, Reason = {Reason}");
        return true;
    }
}
