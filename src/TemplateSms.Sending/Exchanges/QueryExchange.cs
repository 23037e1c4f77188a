namespace TemplateSms.Sending.Exchanges;

/// <summary>A query on its way.</summary>
internal sealed class QueryExchange<T>(GatewayQuery<T> query) : AnsweredExchange<T>(query.Request)
{
    public override string Name => query.Name;

    public override bool IsRepeatable => true;

    public override int MostAnswerBytes => 4 * 1024 * 1024;

    public override GatewayReading<T> Read(GatewayAnswer answer) => query.Read(answer);
}
