namespace TemplateSms.Testing;

/// <summary>The messages of one call to many recipients, and the receipt that their answers make.</summary>
internal sealed class FakeBatch(SmsSendOptions? options)
{
    private readonly List<SmsOutcome> _refused = [];
    private readonly List<(int Position, int First)> _repeated = [];
    private int _position;

    public List<SmsAttempt> Attempts { get; } = [];

    public void Add(SmsMessage message) =>
        Attempts.Add(new SmsAttempt { Message = message, Options = options, Position = _position++ });

    public void Refuse(PhoneNumber to, string reason) =>
        _refused.Add(SmsOutcome.Of(new SmsRejection(to, null, null) { Position = _position++, Reason = reason }));

    /// <summary>Adds a place of a number that has one already and gets the text once.</summary>
    /// <param name="first">The number's first place.</param>
    public void Repeat(int first) => _repeated.Add((_position++, first));

    /// <summary>Combines the answers into a receipt, or throws if the failure applies to everyone or is not the outcome of a message.</summary>
    public SmsBatchReceipt Receipt(List<SmsAttempt> answered)
    {
        if (answered.Find(attempt => attempt.Failure is not (null or SmsException)) is { Failure: { } fault })
            throw fault;
        if (_refused.Count == 0 && answered.Count > 0 && answered[0].Failure is { } failure
            && answered.TrueForAll(attempt => attempt.Failure?.GetType() == failure.GetType()))
        {
            throw failure;
        }

        var outcomes = answered.Select(OutcomeOf).Concat(_refused).ToDictionary(outcome => outcome.Position);
        foreach (var (position, first) in _repeated)
            outcomes.Add(position, outcomes[first].SharedBy(position));
        return SmsBatchReceipt.Of(outcomes.Values.OrderBy(outcome => outcome.Position));
    }

    private static SmsOutcome OutcomeOf(SmsAttempt attempt) => attempt switch
    {
        { Failure: { } failure } => SmsOutcome.Of(attempt.To, attempt.Position, failure),
        { Rejection: { } rejection } => SmsOutcome.Of(rejection),
        _ => SmsOutcome.Of(attempt.Receipt!),
    };
}
