namespace TemplateSms.Testing;

/// <summary>An answer, the messages that it is for, and how often it can still be given.</summary>
internal sealed class ScriptedAnswer(Func<SmsAttempt, SmsAttempt> answer, Func<SmsMessage, bool>? when, int? times)
{
    private int _given;

    public bool IsFor(SmsMessage message) => _given != times && when?.Invoke(message) != false;

    public SmsAttempt Give(SmsAttempt attempt)
    {
        if (times is not null)
            _given++;
        return answer(attempt);
    }

    public static SmsAttempt Accepted(SmsAttempt attempt) => attempt with
    {
        Receipt = Receipt(attempt, SmsStatus.Accepted) with { Code = 0, BilledSegments = attempt.Message.Content.Segments },
    };

    public static SmsAttempt Queued(SmsAttempt attempt) => attempt with
    {
        Receipt = Receipt(attempt, SmsStatus.Queued) with { QueueId = Guid.NewGuid() },
    };

    private static SmsReceipt Receipt(SmsAttempt attempt, SmsStatus status) => new()
    {
        To = attempt.To,
        Position = attempt.Position,
        Status = status,
        Content = attempt.Message.Content,
        Tracker = attempt.Options?.Tracker ?? attempt.Message.Content.Tracker,
    };
}
