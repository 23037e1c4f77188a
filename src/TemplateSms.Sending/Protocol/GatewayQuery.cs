namespace TemplateSms.Sending;

/// <summary>
/// A request that the engine makes as it is: a query, a change of the account, or a send to recipients whom the gateway alone knows.
/// It is made again when its answer is lost, unless <see cref="IsRepeatable"/> is false.
/// </summary>
/// <typeparam name="T">The type of what is asked for.</typeparam>
public sealed class GatewayQuery<T>
{
    private const int UsualAnswerBytes = 4 * 1024 * 1024;

    /// <summary>Makes a query.</summary>
    /// <param name="name">The operation's name in telemetry (<c>messaging.operation.name</c>), such as <c>get_credit</c>.</param>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads the answer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public GatewayQuery(string name, GatewayRequest request, Func<GatewayAnswer, GatewayReading<T>> read)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(read);
        Name = name;
        Request = request;
        Read = read;
    }

    /// <summary>
    /// Makes a request that sends a text to recipients whom the gateway alone knows, such as the numbers of a list that it keeps. Its
    /// name in telemetry is <c>send</c>, and it is not repeatable.
    /// </summary>
    /// <param name="plan">The text, as <see cref="GatewayRulesExtensions.ContentForUnlisted"/> gives it, with what is decided about it.</param>
    /// <param name="request">The request, which is not made where the plan has a problem.</param>
    /// <param name="read">Reads the answer.</param>
    /// <param name="results">Gives the gateway's word on each message that an answer tells of, for telemetry.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public GatewayQuery(SmsPlan plan, GatewayRequest request, Func<GatewayAnswer, GatewayReading<T>> read, Func<T, GatewayResult[]> results)
        : this("send", request, read)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(results);
        Plan = plan;
        Results = results;
        IsRepeatable = false;
    }

    /// <summary>The operation's name in telemetry.</summary>
    public string Name { get; }

    /// <summary>
    /// Whether the request may reach the gateway twice without harm; true by default. False for what counts each time, such as a
    /// payment: a lost answer leaves its outcome unknown (<see cref="SmsOutcomeUnknownException"/>), and it is never made again, whatever
    /// <see cref="SmsClientOptions.RetryUnknownOutcomes"/> says of messages.
    /// </summary>
    public bool IsRepeatable { get; init; } = true;

    /// <summary>The most bytes that are read of an answer, 1 or more; 4 MiB by default. A larger one is an answer that cannot be read.</summary>
    public int MostAnswerBytes { get; init; } = UsualAnswerBytes;

    internal SmsPlan? Plan { get; }

    internal Func<T, GatewayResult[]>? Results { get; }

    internal GatewayRequest Request { get; }

    internal Func<GatewayAnswer, GatewayReading<T>> Read { get; }
}
