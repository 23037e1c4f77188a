namespace TemplateSms.Sending.Exchanges;

/// <summary>An exchange with the reader of its answer.</summary>
internal abstract class AnsweredExchange<T>(GatewayRequest request) : Exchange(request)
{
    public abstract GatewayReading<T> Read(GatewayAnswer answer);

    /// <summary>The gateway's word on each message, once it has answered; none for what sends no message.</summary>
    public virtual ReadOnlySpan<GatewayResult> ResultsOf(T? answer) => answer as GatewayResult[];
}
