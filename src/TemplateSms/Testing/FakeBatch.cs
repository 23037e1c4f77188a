namespace TemplateSms.Testing;

/// <summary>The messages of one call to many recipients, and the receipt that their answers make.</summary>
internal sealed class FakeBatch(SmsSendOptions? options)
{
    private const string NotReached = "the gateway was not reached, so nothing was sent.";

    private readonly List<SmsRejection> _refused = [];
    private int _position;

    public List<SmsAttempt> Attempts { get; } = [];

    public void Add(SmsMessage message) =>
        Attempts.Add(new SmsAttempt { Message = message, Options = options, Position = _position++ });

    public void Refuse(PhoneNumber to, string reason) =>
        _refused.Add(new SmsRejection(to, null, null) { Position = _position++, Reason = reason });

    /// <summary>What the answers come to, thrown where it holds for everyone or is no outcome of a message.</summary>
    public SmsBatchReceipt Receipt(List<SmsAttempt> answered)
    {
        if (answered.Find(attempt => attempt.Failure is not (null or SmsException)) is { Failure: { } fault })
            throw fault;
        if (answered.Count > 0 && answered.TrueForAll(attempt => attempt.Failure?.GetType() == answered[0].Failure?.GetType())
            && answered[0].Failure is { } failure)
        {
            throw failure;
        }

        return new SmsBatchReceipt
        {
            Accepted = [.. answered.Select(attempt => attempt.Receipt).OfType<SmsReceipt>()],
            Rejected = [.. answered.Select(RejectionOf).OfType<SmsRejection>().Concat(_refused).OrderBy(rejection => rejection.Position)],
            Unknown = [.. answered.Where(attempt => attempt.Failure is SmsOutcomeUnknownException).Select(UnknownOf)],
        };
    }

    private static SmsRejection? RejectionOf(SmsAttempt attempt) => attempt.Failure switch
    {
        null => attempt.Rejection,
        SmsOutcomeUnknownException => null,
        SmsRejectedException refused => new SmsRejection(attempt.To, refused.Code, refused.GatewayMessage) { Position = attempt.Position, Reason = refused.Reason },
        _ => new SmsRejection(attempt.To, null, null) { Position = attempt.Position, Reason = NotReached, NotReached = true },
    };

    private static SmsUnknownOutcome UnknownOf(SmsAttempt attempt) => new(attempt.To) { Position = attempt.Position };
}
