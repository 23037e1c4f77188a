using System.Text.Json;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Answers;

/// <summary>The provider's <c>ComptageReponse</c>: characters and SMS of one message.</summary>
internal static class CountAnswer
{
    public static GatewayReading<SmsCount> Read(GatewayAnswer answer, PhoneNumber to) =>
        AnswerEntries.Read(answer.Body, entry => ReadEntry(entry, to)) is [var count] && !answer.IsRefusal() ? count : SendAnswer.Refusal(answer, to);

    private static SmsCount? ReadEntry(JsonElement entry, PhoneNumber to) =>
        AnswerEntries.Integer(entry, "nb_caractere") is { } units && AnswerEntries.Integer(entry, "nb_sms") is { } segments
            ? new SmsCount { To = to, Characters = units, Segments = segments }
            : null;
}
