using System.Text.Json;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Answers;

/// <summary>The provider's <c>ComptageReponse</c>: characters and SMS of one message.</summary>
internal static class CountAnswer
{
    public static GatewayReading<SmsCount> Read(GatewayAnswer answer, PhoneNumber to, PhoneRegion region) =>
        AnswerEntries.Read(answer, entry => ReadEntry(entry, to, region)) is [var count] && !answer.IsRefusal() ? count : SendAnswer.Refusal(answer, to, region);

    private static SmsCount? ReadEntry(JsonElement entry, PhoneNumber to, PhoneRegion region) =>
        AnswerEntries.Integer(entry, "nb_caractere") is { } units && AnswerEntries.Integer(entry, "nb_sms") is { } segments
            && !GatewayNumber.IsAnother(AnswerEntries.Number(entry), to, region)
            ? new SmsCount { To = to, Characters = units, Segments = segments }
            : null;
}
