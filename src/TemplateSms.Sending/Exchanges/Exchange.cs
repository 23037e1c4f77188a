namespace TemplateSms.Sending.Exchanges;

/// <summary>One request with the messages that it carries. It never changes, however often it is attempted.</summary>
internal abstract class Exchange(GatewayRequest request)
{
    public GatewayRequest Request => request;

    /// <summary>The operation's name in telemetry.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it may reach the gateway twice without harm, so that a lost answer loses nothing.</summary>
    public abstract bool IsRepeatable { get; }

    /// <summary>Whether the gateway promises that the request sends once, however often it arrives.</summary>
    public virtual bool IsIdempotent => false;

    /// <summary>Whether an account may choose to have it made again although its answer was lost (<see cref="SmsClientOptions.RetryUnknownOutcomes"/>).</summary>
    public virtual bool IsRepeatedByChoice => false;

    /// <summary>The most bytes that are read of an answer.</summary>
    public abstract int MostAnswerBytes { get; }

    /// <summary>The recipients whose messages it carries; none when it is a query.</summary>
    public virtual IReadOnlyList<SmsRecipient> Recipients => [];

    /// <summary>The text that it sends to recipients whom the gateway alone knows; null where there are none.</summary>
    public virtual SmsContent? Content => null;

    /// <summary>Whether the caller sends to many.</summary>
    public virtual bool IsBatch => false;

    /// <summary>Whether an answer of this status says for certain that nothing was taken, whatever else it says.</summary>
    public virtual bool IsNotTaken(int status) => false;
}
