namespace TemplateSms.Sending.Exchanges;

/// <summary>The course of an exchange, with its answer.</summary>
internal sealed class AnsweredRun<T>(AnsweredExchange<T> exchange, Func<HttpClient> http, TimeBound bound) : ExchangeRun(http, bound)
{
    public override Exchange Exchange => exchange;

    /// <summary>The content of the answer, once there is one.</summary>
    public T? Answer { get; private set; }

    public override ReadOnlySpan<GatewayResult> Results => exchange.ResultsOf(Answer);

    public override SmsException? Read(GatewayAnswer answer)
    {
        try
        {
            var reading = exchange.Read(answer);
            Answer = reading.Content;
            return reading.Failure;
        }
        catch (SmsException e)
        {
            return e;
        }
        catch (Exception e)
        {
            // The exception itself may quote the answer, and with it a number or a text.
            return answer.Unreadable($"its reader threw {e.GetType().Name}");
        }
    }
}
