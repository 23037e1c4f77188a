using TemplateSms.ISendPro.Answers;
using TemplateSms.ISendPro.Protocol;

namespace TemplateSms.ISendPro.Sending;

/// <summary>A request that sends no message, and may be made again when its answer is lost.</summary>
internal sealed class Question<T>(string operation, Uri address, Wire wire, Question<T>.Reader read) : Exchange(operation, address)
    where T : class
{
    /// <summary>Takes the answer, or gives the failure that it is.</summary>
    public delegate SmsException? Reader(GatewayAnswer answer, out T? value);

    public override Wire Wire => wire;

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
