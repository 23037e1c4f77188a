using System.Text.Json;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Answers;

/// <summary>The provider's <c>LISTENOIREReponse</c>: whether a number was put on the black list, or taken off it.</summary>
internal static class BlackListAnswer
{
    private const string Done = "OK";

    /// <returns>True, once it is done.</returns>
    public static GatewayReading<bool> Read(GatewayAnswer answer, PhoneNumber number, PhoneRegion region)
    {
        if (answer.IsRefusal() || AnswerEntries.Read(answer, entry => ReadEntry(entry, number, region)) is not [var word, ..])
            return SendAnswer.Refusal(answer, number, region);

        return string.Equals(word.Trim(), Done, StringComparison.OrdinalIgnoreCase) ? true : new SmsRejectedException(number, null, word);
    }

    private static string? ReadEntry(JsonElement entry, PhoneNumber number, PhoneRegion region) =>
        GatewayNumber.IsAnother(AnswerEntries.Number(entry), number, region) ? null : AnswerEntries.Text(entry, "listeNoire");
}
