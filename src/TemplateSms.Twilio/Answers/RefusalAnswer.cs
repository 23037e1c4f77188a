using TemplateSms.Sending;

namespace TemplateSms.Twilio.Answers;

/// <summary>Twilio's answer to a request that it refuses: a status from 400 to 499, and an object with <c>code</c>, <c>message</c> and <c>status</c>.</summary>
/// <param name="Code">The code, such as 21610.</param>
/// <param name="Message">Twilio's words, which may repeat the number.</param>
internal sealed record RefusalAnswer(int Code, string? Message)
{
    private const int Least = 400;
    private const int Most = 499;
    private static readonly string[] _fields = ["code", "status", "message"];

    /// <summary>Whether it says nothing of the message or its recipient: the account's token or its rate is at fault.</summary>
    public bool IsAboutTheAccount => Code is TwilioCodes.Authenticate or TwilioCodes.TooManyRequests;

    /// <summary>Reads a refusal; null for an answer that is none, or whose body has another status than the answer.</summary>
    public static RefusalAnswer? Read(GatewayAnswer answer)
    {
        if (answer.Status is < Least or > Most || !answer.TryReadFields(_fields, out var fields))
            return null;
        return fields.Integer("code") is { } code && (fields.Integer("status") is not { } status || status == answer.Status)
            ? new RefusalAnswer(code, fields.Text("message"))
            : null;
    }

    public override string ToString() => nameof(RefusalAnswer);
}
