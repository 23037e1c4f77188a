using System.Text.Json;

namespace TemplateSms.Isendpro.Answers;

/// <summary>The provider's <c>ComptageReponse</c>: characters and SMS of one message.</summary>
internal static class CountAnswer
{
    public static SmsException? Read(GatewayAnswer answer, PhoneNumber to, out SmsCount? count)
    {
        count = AnswerEntries.Read(answer.Body, entry => ReadEntry(entry, to)) is [var only] && !answer.IsRefusal ? only : null;
        return count is null ? SendAnswer.Refusal(answer, to) : null;
    }

    private static SmsCount? ReadEntry(JsonElement entry, PhoneNumber to) =>
        AnswerEntries.Integer(entry, "nb_caractere") is { } units && AnswerEntries.Integer(entry, "nb_sms") is { } segments
            ? new SmsCount { To = to, Characters = units, Segments = segments }
            : null;
}
