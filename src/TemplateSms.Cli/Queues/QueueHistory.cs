using System.Globalization;
using TemplateSms.Queue;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Queues;

/// <summary>Prints a message with its attempts.</summary>
internal static class QueueHistory
{
    public static async Task PrintAsync(SmsQueueMessage message, TextWriter output)
    {
        foreach (var line in Lines(message))
            await output.WriteLineAsync(PrintableText.Line(line)).ConfigureAwait(false);
    }

    private static IEnumerable<string> Lines(SmsQueueMessage message)
    {
        yield return $"{message.Id} {Word(message.State)}{After(": ", message.Reason)}";
        yield return $"  to {message.To?.ToString() ?? "a number that was blanked"}, lane {message.Lane}{After(", account ", message.Account)}{After(", template ", message.Template)}{After(", key ", message.Key)}";
        yield return $"  queued {QueueTable.Moment(message.Created)}{After(", expires ", Moment(message.Expires))}{After(", ", message.Delivery)}";
        foreach (var attempt in message.Attempts)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"  attempt {attempt.Number} {Word(attempt.Outcome)}{After(" by ", attempt.Who)}{After(", code ", attempt.Code)}{After(", HTTP ", attempt.StatusCode)}{After(": ", attempt.Reason)}");
            yield return $"    {QueueTable.Moment(attempt.Started)}{After(" to ", Moment(attempt.Ended))}, {attempt.Worker}";
        }
    }

    private static string After(string words, object? value) => value is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{words}{value}");

    private static string? Moment(DateTimeOffset? time) => time is { } known ? QueueTable.Moment(known) : null;

    private static string Word(SmsQueueState state) => state.ToString().ToLowerInvariant();

    private static string Word(SmsAttemptOutcome outcome) => outcome is SmsAttemptOutcome.NotReached ? "not reached" : outcome.ToString().ToLowerInvariant();
}
