using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Messages;
using TemplateSms.Isendpro.Outcomes;
using TemplateSms.Isendpro.Protocol;

namespace TemplateSms.Isendpro.Exchanges;

/// <summary>
/// One request to the gateway, from the call to its end, in as many attempts as that takes. <c>Gateway</c> leads it: it
/// starts, is attempted, perhaps again, and ends, and each step is noted here.
/// </summary>
internal abstract class Exchange(string operation, Uri address)
{
    private Func<HttpClient>? _http;
    private TimeBound? _bound;

    /// <summary>One of <see cref="Operations"/>.</summary>
    public string Operation => operation;

    public Uri Address => address;

    public abstract RequestBody Body { get; }

    /// <summary>Whether it may reach the gateway twice without harm, so that a lost answer loses nothing.</summary>
    public virtual bool IsRepeatable => true;

    /// <summary>The recipients whose messages it carries; none when it is a query.</summary>
    public virtual IReadOnlyList<Recipient> Recipients => [];

    /// <summary>The most bytes that are read of an answer.</summary>
    public virtual int MostAnswerBytes => 1024 * 1024;

    /// <summary>How often a request was made.</summary>
    public int Attempts { get; private set; }

    /// <summary>What the last attempt failed with; null when it was answered.</summary>
    public SmsException? LastFailure { get; private set; }

    /// <summary>An attempt that left without an answer: whatever comes later, the gateway may have acted upon it.</summary>
    public SmsOutcomeUnknownException? Unknown { get; private set; }

    public TimeBound Bound => _bound ?? throw NotStarted();

    public CancellationToken Token => Bound.Token;

    /// <summary>The client of the next attempt.</summary>
    public HttpClient Http => (_http ?? throw NotStarted())();

    public void Start(Func<HttpClient> http, TimeBound bound)
    {
        _http = http;
        _bound = bound;
    }

    /// <summary>An attempt begins.</summary>
    public void StartAttempt() => Attempts++;

    /// <summary>An attempt has ended.</summary>
    public AttemptResult EndAttempt(SmsException? failure)
    {
        LastFailure = failure;
        Unknown ??= failure as SmsOutcomeUnknownException;
        return new AttemptResult(failure);
    }

    /// <summary>What became of a recipient's message, once the exchange is answered.</summary>
    /// <param name="place">The recipient's place in <see cref="Recipients"/>.</param>
    public virtual RecipientOutcome OutcomeOf(int place) => default;

    /// <summary>Takes an answer, or gives the failure that it is.</summary>
    public abstract SmsException? Read(GatewayAnswer answer);

    private static InvalidOperationException NotStarted() => new("The exchange has not started.");
}
