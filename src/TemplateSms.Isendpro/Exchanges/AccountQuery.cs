using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Protocol;

namespace TemplateSms.Isendpro.Exchanges;

/// <summary>A request that sends no message, and may be made again when its answer is lost.</summary>
internal sealed class AccountQuery<T>(string operation, Uri address, RequestBody body, AccountQuery<T>.Reader read) : Exchange(operation, address)
    where T : class
{
    /// <summary>Takes the answer, or gives the failure that it is.</summary>
    public delegate SmsException? Reader(GatewayAnswer answer, out T? value);

    public override RequestBody Body => body;

    public override int MostAnswerBytes => 4 * base.MostAnswerBytes;

    /// <summary>What the gateway said, once it has answered.</summary>
    public T? Answer { get; private set; }

    public override SmsException? Read(GatewayAnswer answer)
    {
        var failure = read(answer, out var value);
        Answer = value;
        return failure;
    }
}
