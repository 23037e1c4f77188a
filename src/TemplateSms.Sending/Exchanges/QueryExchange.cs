namespace TemplateSms.Sending.Exchanges;

/// <summary>A query on its way, or a change that is made once.</summary>
internal sealed class QueryExchange<T>(GatewayQuery<T> query, GatewayStatuses notTaken, GatewayStatuses notTakenByChoice) : AnsweredExchange<T>(query.Request)
{
    public override string Name => query.Name;

    public override bool IsRepeatable => query.IsRepeatable;

    public override int MostAnswerBytes => query.MostAnswerBytes;

    public override SmsContent? Content => query.Plan?.Content;

    public override bool IsNotTaken(int status) => notTaken.Contain(status) || notTakenByChoice.Contain(status);

    public override GatewayReading<T> Read(GatewayAnswer answer) => query.Read(answer);

    public override ReadOnlySpan<GatewayResult> ResultsOf(T? answer) => answer is null || query.Results is null ? [] : query.Results(answer);
}
