using System.Text.Json;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Answers;

/// <summary>The provider's <c>CreditResponse</c>, whose figures its examples write as strings.</summary>
internal static class CreditAnswer
{
    public static GatewayReading<SmsCredit> Read(GatewayAnswer answer) =>
        AnswerEntries.Read(answer, ReadEntry) is [var credit] && !answer.IsRefusal() ? credit : SendAnswer.Refusal(answer);

    private static SmsCredit? ReadEntry(JsonElement entry) => AnswerEntries.Decimal(entry, "credit") is { } euros
        ? new SmsCredit { Euros = euros, MessagesToFrance = AnswerEntries.Decimal(entry, "quantite") is { } messages ? (long)messages : null }
        : null;
}
