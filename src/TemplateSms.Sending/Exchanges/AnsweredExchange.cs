namespace TemplateSms.Sending.Exchanges;

/// <summary>An exchange with the reader of its answer.</summary>
internal abstract class AnsweredExchange<T>(GatewayRequest request) : Exchange(request)
{
    public abstract GatewayReading<T> Read(GatewayAnswer answer);
}
