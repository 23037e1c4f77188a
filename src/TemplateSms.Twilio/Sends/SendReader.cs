using TemplateSms.Sending;
using TemplateSms.Twilio.Answers;
using TemplateSms.Twilio.Options;

namespace TemplateSms.Twilio.Sends;

/// <summary>Reads the answers to requests that send.</summary>
internal static class SendReader
{
    private const int Created = 201;

    public static GatewayReading<GatewayResult[]> Read(GatewayAnswer answer, Account account, SmsRecipient recipient)
    {
        if (answer.Status == Created)
            return ReadCreated(answer, account, recipient);
        if (RefusalAnswer.Read(answer) is not { } refusal)
            return answer.Unreadable("Twilio documents 201, and refusals with a code");
        // The rules tell whether a status like this means that nothing was taken.
        return refusal.IsAboutTheAccount
            ? answer.Unreadable("the refusal is about the account, not about the message", refusal.Code)
            : new[] { GatewayResult.Refused(refusal.Code, refusal.Message) };
    }

    private static GatewayReading<GatewayResult[]> ReadCreated(GatewayAnswer answer, Account account, SmsRecipient recipient)
    {
        var reading = MessageAnswer.Read(answer, account, recipient.To);
        if (reading.Failure is { } failure)
            return failure;
        var message = reading.Content!;
        return new[]
        {
            message.IsGivenUp
                ? GatewayResult.Refused(message.ErrorCode, message.ErrorMessage ?? message.Status)
                : GatewayResult.Accepted(message.ErrorCode, message.Status, message.Segments, message.Sid),
        };
    }
}
