namespace TemplateSms.Testing;

public sealed partial class FakeSmsClient
{
    /// <summary>Scripts an acceptance: code 0, billed by the segments of the text.</summary>
    /// <param name="when">The messages that it is for; null for all.</param>
    /// <param name="times">How many messages it is given to, at least 1; null for any number.</param>
    /// <returns>This client.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeSmsClient Accept(Func<SmsMessage, bool>? when = null, int? times = null) =>
        Script(ScriptedAnswer.Accepted, when, times);

    /// <summary>Scripts a receipt of a message that is stored under a new id and handed to the gateway later.</summary>
    /// <param name="when">The messages that it is for; null for all.</param>
    /// <param name="times">How many messages it is given to, at least 1; null for any number.</param>
    /// <returns>This client.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeSmsClient Queue(Func<SmsMessage, bool>? when = null, int? times = null) =>
        Script(ScriptedAnswer.Queued, when, times);

    /// <summary>
    /// Scripts a rejection by the gateway. A send to one throws it, a send to many has it in its receipt.
    /// </summary>
    /// <param name="code">The gateway's return code.</param>
    /// <param name="gatewayMessage">The gateway's words, or null.</param>
    /// <param name="when">The messages that it is for; null for all.</param>
    /// <param name="times">How many messages it is given to, at least 1; null for any number.</param>
    /// <returns>This client.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeSmsClient Reject(int code, string? gatewayMessage = null, Func<SmsMessage, bool>? when = null, int? times = null) =>
        Script(attempt => attempt with { Rejection = new SmsRejection(attempt.To, code, gatewayMessage) { Position = attempt.Position } }, when, times);

    /// <summary>
    /// Scripts a rejection by the client, before sending. A send to one throws it, a send to many has it in its receipt.
    /// </summary>
    /// <param name="reason">The rule, in words that may be logged.</param>
    /// <param name="when">The messages that it is for; null for all.</param>
    /// <param name="times">How many messages it is given to, at least 1; null for any number.</param>
    /// <returns>This client.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public FakeSmsClient Reject(string reason, Func<SmsMessage, bool>? when = null, int? times = null)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Script(
            attempt => attempt with { Rejection = new SmsRejection(attempt.To, null, null) { Position = attempt.Position, Reason = reason } }, when, times);
    }

    /// <summary>
    /// Scripts a failure. A send to one throws it. A send to many throws it where all of them fail with its kind; else a
    /// <see cref="SmsTransportException"/> is a rejection in the receipt, "not reached", and a
    /// <see cref="SmsOutcomeUnknownException"/> an unknown outcome. What is no <see cref="SmsException"/> is always thrown.
    /// </summary>
    /// <param name="failure">What is thrown.</param>
    /// <param name="when">The messages that it is for; null for all.</param>
    /// <param name="times">How many messages it is given to, at least 1; null for any number.</param>
    /// <returns>This client.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="failure"/> is null.</exception>
    public FakeSmsClient Fail(Exception failure, Func<SmsMessage, bool>? when = null, int? times = null)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return Script(attempt => attempt with { Failure = failure }, when, times);
    }

    private FakeSmsClient Script(Func<SmsAttempt, SmsAttempt> answer, Func<SmsMessage, bool>? when, int? times)
    {
        if (times < 1)
            throw new ArgumentOutOfRangeException(nameof(times), "An answer must be given at least once.");
        lock (_lock)
            _answers.Add(new ScriptedAnswer(answer, when, times));
        return this;
    }
}
