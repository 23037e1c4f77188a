using System.Text.Json;

namespace TemplateSms.Isendpro.Answers;

/// <summary>The provider's <c>CreditResponse</c>, whose figures its examples write as strings.</summary>
internal static class CreditAnswer
{
    public static SmsException? Read(GatewayAnswer answer, out SmsCredit? credit)
    {
        credit = AnswerEntries.Read(answer.Body, ReadEntry) is [var only] && !answer.IsRefusal ? only : null;
        return credit is null ? SendAnswer.Refusal(answer) : null;
    }

    private static SmsCredit? ReadEntry(JsonElement entry) => AnswerEntries.Decimal(entry, "credit") is { } euros
        ? new SmsCredit { Euros = euros, MessagesToFrance = AnswerEntries.Decimal(entry, "quantite") is { } messages ? (long)messages : null }
        : null;
}
